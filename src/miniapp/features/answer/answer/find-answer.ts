import { dangerOf, type Danger } from '#domain/search/danger/danger'
import { entryAt, findEntry, type EntrySummary } from '#domain/search/entries'
import type { Answer } from '#domain/search/answer'
import { search } from '#domain/search/search'
import type { SearchIndex } from '#domain/search/index/search-index'

/** Finds the answer for the name in a link. The class never comes from the link itself. */
export type FoundAnswer =
  | { readonly kind: 'entry'; readonly entry: number; readonly summary: EntrySummary }
  | {
      readonly kind: 'danger'
      readonly entry: number
      readonly summary: EntrySummary
      readonly danger: Danger
    }
  | { readonly kind: 'inferred'; readonly answer: Answer }
  | { readonly kind: 'unknown'; readonly near: readonly Answer[] }

const mostNear = 6

export function findAnswer(index: SearchIndex, name: string): FoundAnswer {
  const entry = findEntry(index, name)
  if (entry !== undefined) return entryFound(index, entry)
  const answers = search(index, name).flatMap((thing) => thing.answers)
  const best = answers[0]
  if (best?.danger && best.entry !== undefined) return entryFound(index, best.entry)
  if (best?.via === 'inferred' && best.certainty !== 'unsure') return { kind: 'inferred', answer: best }
  return { kind: 'unknown', near: answers.filter((answer) => answer.entry !== undefined).slice(0, mostNear) }
}

function entryFound(index: SearchIndex, entry: number): FoundAnswer {
  const summary = entryAt(index, entry)
  const danger = dangerOf(index.dangers, entry)
  return danger ? { kind: 'danger', entry, summary, danger } : { kind: 'entry', entry, summary }
}
