/** Age bands. Apart from a nickname, this is all that is known about a child. */
export const ageBands = ['preschool', 'primary', 'secondary'] as const
export type AgeBand = (typeof ageBands)[number]

/** Longest nickname in code points, and the most children of one guardian. */
export const childLimits = { nickname: 8, children: 6 } as const

/** Shown for a child whose nickname was erased. */
export const unnamedChild = '孩子'

export const ageBandNames: Readonly<Record<AgeBand, string>> = {
  preschool: '学龄前',
  primary: '小学',
  secondary: '中学',
}
