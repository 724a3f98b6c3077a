import type { Answer, Via } from '../answer'
import type { SearchIndex } from '../index/search-index'
import type { Reading } from '../read/readings'
import { tokensOf, type Token } from '../read/tokens'
import { align } from './align'
import { answerOfRow } from './answer-of-row'
import { candidateRows } from './candidates'
import { confidenceIn, type Likeness } from './confidence'

interface Match extends Likeness {
  readonly row: number
}

/** Entries whose names look or sound like the query, best first. */
export function matchAnswers(index: SearchIndex, reading: Reading): Answer[] {
  const tokens = tokensOf(reading.text, index.sounds)
  if (tokens.length === 0) return []
  return bestOfEachEntry(index, tokens)
    .sort((a, b) => b.confidence - a.confidence || a.row - b.row)
    .slice(0, index.scores.mostAnswers)
    .map((match) => toAnswer(index, match))
}

function bestOfEachEntry(index: SearchIndex, tokens: readonly Token[]): Match[] {
  const best = new Map<number, Match>()
  for (const row of candidateRows(index, tokens)) {
    const match = { row, ...confidenceIn(index, tokens, row, align(index, tokens, row)) }
    const entry = index.names.entryOf[row]!
    if (match.confidence > (best.get(entry)?.confidence ?? 0)) best.set(entry, match)
  }
  return [...best.values()]
}

const reasons: Partial<Record<Via, string>> = {
  sound: '按读音找到的。',
  typo: '字不完全一样，这是最像的。',
  initials: '按拼音首字母找到的。',
  part: '名称里有您写的字。',
}

function toAnswer(index: SearchIndex, { row, via, confidence }: Match): Answer {
  const certainty = confidence >= index.scores.likelyFrom ? 'likely' : 'unsure'
  return { ...answerOfRow(index, row, via), confidence, certainty, via, reason: reasons[via] }
}
