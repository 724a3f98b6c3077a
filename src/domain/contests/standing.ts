import type { Age } from '../quiz/question'

/** A group with fewer entrants gets no mean, because it would reveal results of single people. */
const fewestEntrants = 5

/** Totals of a group, counting the best attempt of each entrant. */
export interface GroupSum {
  readonly group: string
  readonly entrants: number
  /** Sum of the right answers of all entrants. */
  readonly rightAnswers: number
}

export type GroupStanding =
  | { readonly group: string; readonly entrants: number; readonly mean: number; readonly place: number }
  | { readonly group: string; readonly withheld: true }

/**
 * Groups sorted by mean, best first. Groups with equal means share a place and are sorted by name, comparing
 * code units so that every machine gives the same order. Groups of fewer than five come last, without a mean.
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
  /** Only if they agreed to show it. */
  readonly name?: string
  readonly rightAnswers: number
}

/**
 * The entrants whose names may be shown, best first. Children's names are never shown, whatever was agreed.
 */
export function shownNames<T extends NamedEntrant>(age: Age, entrants: readonly T[]): T[] {
  if (age !== 'adult') return []
  return entrants.filter(({ name }) => name).sort((one, other) => other.rightAnswers - one.rightAnswers)
}
