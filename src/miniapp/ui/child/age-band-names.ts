import { ageBands, type AgeBand } from '#domain/family/child'

export const ageBandNames: Readonly<Record<AgeBand, string>> = {
  preschool: '学龄前',
  primary: '小学',
  secondary: '中学',
}

export const ageBandChoices = ageBands.map((value) => ({ value, text: ageBandNames[value] }))
