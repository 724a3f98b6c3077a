import type { AskedThing } from '../../src/domain/search/answer'
import { flatAnswers } from '../../src/domain/search/search'

/** One JSON object in one line: the query and its answers, best first. */
export function answerLine(query: string, things: readonly AskedThing[]): string {
  const answers = flatAnswers(things).map(({ name, wasteClass, confidence, certainty, via }) => ({
    name,
    category: wasteClass,
    confidence: Number(confidence.toFixed(3)),
    certainty,
    via,
  }))
  return JSON.stringify({ query, answers })
}
