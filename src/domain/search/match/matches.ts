import { align, type Alignment } from './align'
import type { Answer, Via } from '../answer'
import { candidateRows } from './candidates'
import { answerOfRow } from './exact'
import type { Reading } from '../read/readings'
import type { SearchIndex } from '../index/search-index'
import { tokensOf, type Token } from '../read/tokens'

/** From here on an answer is worth standing on. */
export const likelyFrom = 0.62

interface Match {
  readonly row: number
  readonly via: Via
  readonly confidence: number
}

/** Entries whose names look or sound like the words, best first. */
export function matchAnswers(index: SearchIndex, reading: Reading): Answer[] {
  const tokens = tokensOf(reading.text, index.sounds)
  if (tokens.length === 0) return []
  const best = new Map<number, Match>()
  for (const row of candidateRows(index, tokens)) {
    const match = { row, ...judge(index, tokens, row, align(index, tokens, row)) }
    const entry = index.names.entryOf[row]!
    if (match.confidence > (best.get(entry)?.confidence ?? 0)) best.set(entry, match)
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence || a.row - b.row)
    .slice(0, 8)
    .map((match) => toAnswer(index, match))
}

function judge(
  index: SearchIndex,
  tokens: readonly Token[],
  row: number,
  found: Alignment,
): Omit<Match, 'row'> {
  const length = index.names.start[row + 1]! - index.names.start[row]!
  const popularity = index.popularity[index.names.entryOf[row]!]!
  const share = found.matched / tokens.length
  const inLetters = tokens.some((token) => token.character === '' || token.begins !== '')
  if (tokens.every((token) => token.begins !== '')) return byInitials(tokens.length, length, popularity)
  if (length === tokens.length && share > 0.85) {
    const heard = 0.5 + share * 0.44 + popularity * 0.02
    return { via: 'sound', confidence: inLetters || found.same > 0 ? heard : heard * 0.66 }
  }
  if (found.begins && share > 0.85) {
    const open = 0.36 + 0.34 * (tokens.length / length)
    return { via: inLetters ? 'sound' : 'part', confidence: open * share + popularity * 0.1 }
  }
  const alike = (2 * found.matched) / (tokens.length + length)
  const related = inLetters || sharesCharacter(tokens, index.names.textOf(row)) ? 1 : 0.8
  return { via: 'typo', confidence: alike * related * (found.sameHead ? 0.9 : 0.72) + popularity * 0.01 }
}

function sharesCharacter(tokens: readonly Token[], name: string): boolean {
  return tokens.some((token) => name.includes(token.character))
}

function byInitials(typed: number, length: number, popularity: number): Omit<Match, 'row'> {
  return { via: 'initials', confidence: 0.4 + 0.15 * (typed / length) + 0.15 * popularity }
}

const reasons: Partial<Record<Via, string>> = {
  sound: '按读音找到的。',
  typo: '字不完全一样，这是最像的。',
  initials: '按拼音首字母找到的。',
  part: '名称里有您写的字。',
}

function toAnswer(index: SearchIndex, { row, via, confidence }: Match): Answer {
  const certainty = confidence >= likelyFrom ? 'likely' : 'unsure'
  return { ...answerOfRow(index, row, via), confidence, certainty, via, reason: reasons[via] }
}
