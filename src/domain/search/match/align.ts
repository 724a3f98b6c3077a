import type { SearchIndex } from '../index/search-index'
import type { Token } from '../read/tokens'

export interface Alignment {
  /** Matched characters and sounds, each worth 0 to 1, summed. */
  readonly matched: number
  /** The query ends as the name ends: in Chinese the last word says what a thing is. */
  readonly sameHead: boolean
  /** Characters that stand in the same place in both. */
  readonly same: number
  /** The name begins with the whole query. */
  readonly begins: boolean
}

const sameSound = 0.9
const looseSound = 0.74
const initial = 0.6

/** How well one token stands for one character of a name, 0 to 1. */
function likeness(index: SearchIndex, token: Token, code: number, sound: number): number {
  if (token.character !== '' && token.character.charCodeAt(0) === code) return 1
  const { sounds } = index
  if (token.sound > 0) {
    if (token.sound === sound) return token.character === '' ? 0.97 : sameSound
    return sound > 0 && sounds.looseOf[token.sound] === sounds.looseOf[sound] ? looseSound : 0
  }
  return token.begins !== '' && sounds.names[sound]!.startsWith(token.begins) ? initial : 0
}

const longestName = 17
const scores = new Float32Array(64 * longestName)

/** Longest common subsequence of query and name, each pair weighed by its likeness. */
export function align(index: SearchIndex, tokens: readonly Token[], row: number): Alignment {
  const { codes, sounds, start } = index.names
  const from = start[row]!
  const width = Math.min(start[row + 1]! - from, longestName - 1)
  const height = Math.min(tokens.length, 63)
  let diagonal = 0
  let last = 0
  let same = 0
  for (let i = 1; i <= height; i++) {
    for (let j = 1; j <= width; j++) {
      const like = likeness(index, tokens[i - 1]!, codes[from + j - 1]!, sounds[from + j - 1]!)
      if (i === j && like > 0) diagonal++
      if (i === j && like === 1) same++
      if (i === height && j === width) last = like
      const up = scores[(i - 1) * longestName + j]!
      const left = scores[i * longestName + j - 1]!
      const both = like > 0 ? scores[(i - 1) * longestName + j - 1]! + like : 0
      scores[i * longestName + j] = Math.max(up, left, both)
    }
  }
  const matched = scores[height * longestName + width]!
  return { matched, sameHead: last > 0, same, begins: diagonal === height && width > height }
}
