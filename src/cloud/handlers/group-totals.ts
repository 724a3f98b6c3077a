import { fewestFamilies } from '#domain/family/group'
import type { Week } from '../store/group-weeks'

const withheld = { withheld: true } as const

/** In steps, so that two looks at it never tell whether one family has joined or left. */
export function joinedFamilies(families: number) {
  const atLeast = Math.floor(families / fewestFamilies) * fewestFamilies
  return atLeast > 0 ? { atLeast } : withheld
}

/** The sums of what is published, and of nothing else: what is withheld cannot be subtracted from it. */
export function sumOfWeeks(weeks: readonly Week[]) {
  const published = weeks.filter((week) => 'families' in week)
  if (published.length === 0) return withheld
  const diaries = published.flatMap(({ bags }) => bags ?? [])
  return {
    weeks: published.length,
    dropOffs: sumOf(published, ({ dropOffs }) => dropOffs),
    confirmed: sumOf(published, ({ confirmed }) => confirmed),
    bags: diaries.length === 0 ? null : sumOfBags(diaries),
  }
}

type Bags = NonNullable<Extract<Week, { families: number }>['bags']>

function sumOfBags(diaries: readonly Bags[]): Bags {
  return {
    recyclable: sumOf(diaries, ({ recyclable }) => recyclable),
    hazardous: sumOf(diaries, ({ hazardous }) => hazardous),
    kitchen: sumOf(diaries, ({ kitchen }) => kitchen),
    other: sumOf(diaries, ({ other }) => other),
  }
}

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0)
}
