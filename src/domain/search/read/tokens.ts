import type { Sounds } from '../index/search-index'

/** One unit of the query: a character, a pinyin syllable, or the beginning of a syllable. */
export interface Token {
  readonly character: string
  /** Sound id; 0 if only the beginning of the syllable is known. */
  readonly sound: number
  /** Letters that the syllable must begin with, for initials and unfinished syllables. */
  readonly begins: string
}

/** Splits a text into tokens. Letters are read as pinyin syllables or, if that fails, as initials. */
export function tokensOf(text: string, sounds: Sounds): Token[] {
  return (text.match(/[a-z]+|[^a-z\s]/g) ?? []).flatMap((run) =>
    /[a-z]/.test(run) ? lettersToTokens(run, sounds) : [characterToken(run, sounds)],
  )
}

function characterToken(character: string, sounds: Sounds): Token {
  return { character, sound: sounds.ofCode[character.charCodeAt(0)]!, begins: '' }
}

function lettersToTokens(letters: string, sounds: Sounds): Token[] {
  const syllables = readSyllables(letters, sounds)
  if (syllables) return syllables
  return [...letters].map((letter) => ({ character: letter, sound: 0, begins: letter }))
}

const longestSyllable = 6

/** Splits letters into the fewest syllables; the last may be unfinished. Undefined if they are no pinyin. */
function readSyllables(letters: string, sounds: Sounds): Token[] | undefined {
  const best: (Token[] | undefined)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    for (let from = Math.max(0, end - longestSyllable); from < end; from++) {
      const before = best[from]
      const token = syllableToken(letters.slice(from, end), end === letters.length, sounds)
      if (!before || !token) continue
      const known = best[end]
      if (!known || weightOf(before) + weightOf([token]) < weightOf(known)) best[end] = [...before, token]
    }
  }
  return best[letters.length]
}

/** An unfinished syllable counts as two, so that a finished reading is preferred. */
function weightOf(tokens: Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.sound > 0 ? 1 : 2), 0)
}

function syllableToken(letters: string, isLast: boolean, sounds: Sounds): Token | undefined {
  const sound = sounds.idOf.get(letters.replace(/^([ln])ue$/, '$1ve'))
  if (sound !== undefined) return { character: '', sound, begins: '' }
  const isBeginning = isLast && sounds.names.some((name) => name.startsWith(letters))
  return isBeginning ? { character: '', sound: 0, begins: letters } : undefined
}
