import { fewestFamilies } from '#domain/groups/group'
import type { ToldSum } from './store/weeks'

const withheld = { withheld: true } as const

/** In steps, so that two looks at it never tell whether one family has joined or left. */
export function joinedFamilies(families: number) {
  const atLeast = Math.floor(families / fewestFamilies) * fewestFamilies
  return atLeast > 0 ? { atLeast } : withheld
}

/** What the published weeks of groups come to; withheld where none is told. */
export function presentSum(sum: ToldSum) {
  return sum.weeks === 0 ? withheld : sum
}
