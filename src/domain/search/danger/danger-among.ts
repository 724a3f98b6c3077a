import type { Answer } from '../answer'
import { setAsideOrdinary } from './danger'
import type { SearchIndex } from '../index/search-index'

/**
 * Decides about dangers among names that look or sound like the query, best first: a danger that may be meant
 * becomes the only answer; otherwise dangers are dropped.
 */
export function weighDangers(
  index: SearchIndex,
  words: string,
  answers: readonly Answer[],
): readonly Answer[] {
  const danger = answers.find((answer) => answer.danger)
  if (!danger) return answers
  const ordinary = answers.filter((answer) => !answer.danger)
  if (danger.via === 'initials') return amongInitials(danger, ordinary)
  return mayBeMeant(index, words, danger, ordinary[0]) ? [danger] : ordinary
}

function mayBeMeant(
  index: SearchIndex,
  words: string,
  danger: Answer,
  ordinary: Answer | undefined,
): boolean {
  if (danger.confidence < index.scores.dangerAlike || setAsideOrdinary(index.dangers, words) !== words)
    return false
  if (!ordinary) return true
  return ordinary.confidence - danger.confidence < index.scores.clearlyMoreAlike
}

/** Initials match many names, so a danger is shown first unless an ordinary answer is likely. */
function amongInitials(danger: Answer, ordinary: readonly Answer[]): readonly Answer[] {
  const best = ordinary[0]
  if (!best || best.confidence < danger.confidence) return [danger]
  return best.certainty === 'unsure' ? [danger, ...ordinary] : ordinary
}
