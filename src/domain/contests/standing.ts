import type { Age } from '../quiz/question'

/** With fewer entrants a group's mean would tell about single people. */
const fewestEntrants = 5

/** What the entrants of a group reached, the best attempt of each. */
export interface GroupSum {
  readonly group: string
  readonly entrants: number
  /** Right answers of all entrants together. */
  readonly rightAnswers: number
}

export type GroupStanding =
  | { readonly group: string; readonly entrants: number; readonly mean: number; readonly place: number }
  | { readonly group: string; readonly withheld: true }

/**
 * Groups by their mean, the best first; equal means share a place, in the order of their names by code units, which is
 * the same on every machine. Groups of fewer than five come last, without a mean.
 */
export function standingOf(sums: readonly GroupSum[]): GroupStanding[] {
  const sorted = [...sums].sort((one, other) => (one.group < other.group ? -1 : 1))
  const shown = sorted
    .filter(({ entrants }) => entrants >= fewestEntrants)
    .map(({ group, entrants, rightAnswers }) => ({ group, entrants, mean: rightAnswers / entrants }))
    .sort((one, other) => other.mean - one.mean)
  const withheld = sorted.filter(({ entrants }) => entrants < fewestEntrants)
  return [
    ...shown.map((standing) => ({
      ...standing,
      place: shown.findIndex((s) => s.mean === standing.mean) + 1,
    })),
    ...withheld.map(({ group }) => ({ group, withheld: true as const })),
  ]
}

export interface NamedEntrant {
  /** Only of who agreed to show it. */
  readonly name?: string
  readonly rightAnswers: number
}

/** The names that may be shown, the best first. Children are never named, whatever was agreed. */
export function shownNames<T extends NamedEntrant>(age: Age, entrants: readonly T[]): T[] {
  if (age !== 'adult') return []
  return entrants.filter(({ name }) => name).sort((one, other) => other.rightAnswers - one.rightAnswers)
}
