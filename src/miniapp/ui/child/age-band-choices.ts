import { ageBandNames, ageBands } from '#domain/family/child'

export const ageBandChoices = ageBands.map((value) => ({ value, text: ageBandNames[value] }))
