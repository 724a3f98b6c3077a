import type { Via } from '../answer'
import type { SearchIndex } from '../index/search-index'
import type { Token } from '../read/tokens'
import type { Alignment } from './align'

/** How a name resembles the query, and the confidence in it, 0 to 1. */
export interface Likeness {
  readonly via: Via
  readonly confidence: number
}

/** The confidence that the name in a row is meant by the query, given how the two align. */
export function confidenceIn(
  index: SearchIndex,
  tokens: readonly Token[],
  row: number,
  found: Alignment,
): Likeness {
  const { names, popularity, scores } = index
  const length = names.start[row + 1]! - names.start[row]!
  const popular = popularity[names.entryOf[row]!]!
  if (tokens.every(({ begins }) => begins !== '')) return byInitials(index, tokens.length / length, popular)
  const share = found.matched / tokens.length
  const inLetters = tokens.some(({ character, begins }) => character === '' || begins !== '')
  if (share > scores.nearlyAll && length === tokens.length) {
    const heard = scores.heard + share * scores.heardShare + popular * scores.heardPopular
    const isSeen = inLetters || found.same > 0
    return { via: 'sound', confidence: isSeen ? heard : heard * scores.heardNoCharacter }
  }
  if (share > scores.nearlyAll && found.begins) {
    const begun = scores.begun + scores.begunShare * (tokens.length / length)
    return { via: inLetters ? 'sound' : 'part', confidence: begun * share + popular * scores.begunPopular }
  }
  const alike = (2 * found.matched) / (tokens.length + length)
  const isRelated = inLetters || sharesCharacter(tokens, names.textOf(row))
  const related = isRelated ? 1 : scores.noCharacterShared
  const ending = found.sameHead ? scores.sameEnd : scores.otherEnd
  return { via: 'typo', confidence: alike * related * ending + popular * scores.alikePopular }
}

function sharesCharacter(tokens: readonly Token[], name: string): boolean {
  return tokens.some(({ character }) => name.includes(character))
}

function byInitials({ scores }: SearchIndex, typed: number, popular: number): Likeness {
  const confidence = scores.initials + scores.initialsShare * typed + scores.initialsPopular * popular
  return { via: 'initials', confidence }
}
