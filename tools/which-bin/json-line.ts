import type { AskedThing } from '../../src/domain/search/answer'
import { flatAnswers } from '../../src/domain/search/search'

/**
 * One line of JSON: the query and its answers, best first. `danger` means the thing must not be touched; then
 * `first` is what to do and `call` whom to call.
 */
export function answerLine(query: string, things: readonly AskedThing[]): string {
  const answers = flatAnswers(things).map(({ name, wasteClass, confidence, certainty, via, danger }) => ({
    name,
    category: wasteClass,
    confidence: Number(confidence.toFixed(3)),
    certainty,
    via,
    danger: danger !== undefined,
    ...(danger && { first: danger.first, call: danger.call }),
  }))
  return JSON.stringify({ query, danger: answers.some(({ danger }) => danger), answers })
}
