import type { Answer } from '../answer'
import { dangerCount } from './danger'
import { answerOfRow } from '../match/answer-of-row'
import type { SearchIndex } from '../index/search-index'
import { tokensOf, type Token } from '../read/tokens'

/** Finds a danger whose name sounds like the query: typed in pinyin, with homophones, or mixed. */
export function heardDanger(index: SearchIndex, text: string): Answer | undefined {
  const tokens = tokensOf(text, index.sounds)
  for (let at = 0; at < tokens.length; at++) {
    for (const row of rowsFrom(index, tokens[at]!)) {
      if (!soundsLike(index, tokens, at, row)) continue
      const answer = answerOfRow(index, row, 'sound')
      const reason = `听起来像“${index.names.textOf(row)}”，先当它危险。`
      return { ...answer, certainty: 'likely', confidence: index.scores.dangerHeard, reason }
    }
  }
  return undefined
}

const rowsByFirstSound = new WeakMap<SearchIndex, Map<number, number[]>>()

/** Rows of the dangers' names that begin with the same or an easily confused sound. */
function rowsFrom(index: SearchIndex, { sound }: Token): readonly number[] {
  if (sound === 0) return []
  let rows = rowsByFirstSound.get(index)
  if (!rows) rowsByFirstSound.set(index, (rows = groupRows(index)))
  return rows.get(index.sounds.looseOf[sound]!) ?? []
}

function groupRows({ names, sounds, dangers, firstRow }: SearchIndex): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  const end = firstRow[dangerCount(dangers)] ?? names.count
  for (let row = 0; row < end; row++) {
    const first = sounds.looseOf[names.sounds[names.start[row]!]!]!
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  return groups
}

/**
 * Whether the tokens from `at` on sound like the name in `row`. A name shorter than `heardInSentence` only
 * counts if it is the whole query. The query must also share a character with the name or be typed in
 * letters, because homophones are common: 炸弹 (bomb) and 炸蛋 (fried egg).
 */
function soundsLike(
  { names, sounds, scores }: SearchIndex,
  tokens: readonly Token[],
  at: number,
  row: number,
): boolean {
  const from = names.start[row]!
  const length = names.start[row + 1]! - from
  if (at + length > tokens.length || (length < scores.heardInSentence && length !== tokens.length))
    return false
  let known = 0
  let loose = 0
  for (let i = 0; i < length; i++) {
    const token = tokens[at + i]!
    const sound = names.sounds[from + i]!
    if (token.character === '' || token.character.charCodeAt(0) === names.codes[from + i]) known++
    if (token.character !== '' && token.character.charCodeAt(0) === names.codes[from + i]) continue
    if (token.sound === 0 || sounds.looseOf[token.sound] !== sounds.looseOf[sound]) return false
    if (token.sound !== sound) loose++
  }
  return known > 0 && loose <= (length > 2 ? 1 : 0)
}
