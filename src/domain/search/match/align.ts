import { longestName } from '../index/read-names'
import type { SearchIndex } from '../index/search-index'
import type { Token } from '../read/tokens'

export interface Alignment {
  /** Sum over the matched characters and sounds, each 0 to 1. */
  readonly matched: number
  /** Query and name end alike. In Chinese the last word says what a thing is. */
  readonly sameHead: boolean
  /** Number of characters that are at the same place in both. */
  readonly same: number
  /** The name begins with the whole query. */
  readonly begins: boolean
}

/** How well a token matches one character of a name, 0 to 1. */
function likeness(index: SearchIndex, token: Token, code: number, sound: number): number {
  if (token.character !== '' && token.character.charCodeAt(0) === code) return 1
  const { sounds, scores } = index
  if (token.sound > 0) {
    if (token.sound === sound) return token.character === '' ? scores.typedSound : scores.sameSound
    return sound > 0 && sounds.looseOf[token.sound] === sounds.looseOf[sound] ? scores.mixedUpSound : 0
  }
  return token.begins !== '' && sounds.names[sound]!.startsWith(token.begins) ? scores.begunSound : 0
}

/** Tokens that are compared at most. A query can get longer than this when words are replaced by our own. */
const mostTokens = 63
const stride = longestName + 1
/** Best match of the first `i` tokens and the first `j` characters, stored at `i * stride + j`. */
const common = new Float32Array((mostTokens + 1) * stride)

/** Longest common subsequence of query and name, each pair weighted by its likeness. */
export function align(index: SearchIndex, tokens: readonly Token[], row: number): Alignment {
  const { codes, sounds, start } = index.names
  const from = start[row]!
  const width = Math.min(start[row + 1]! - from, longestName)
  const height = Math.min(tokens.length, mostTokens)
  let diagonal = 0
  let last = 0
  let same = 0
  for (let i = 1; i <= height; i++) {
    for (let j = 1; j <= width; j++) {
      const like = likeness(index, tokens[i - 1]!, codes[from + j - 1]!, sounds[from + j - 1]!)
      if (i === j && like > 0) diagonal++
      if (i === j && like === 1) same++
      if (i === height && j === width) last = like
      const up = common[(i - 1) * stride + j]!
      const left = common[i * stride + j - 1]!
      const both = like > 0 ? common[(i - 1) * stride + j - 1]! + like : 0
      common[i * stride + j] = Math.max(up, left, both)
    }
  }
  const matched = common[height * stride + width]!
  return { matched, sameHead: last > 0, same, begins: diagonal === height && width > height }
}
