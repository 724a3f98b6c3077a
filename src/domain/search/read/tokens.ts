import type { Sounds } from '../index/search-index'

/** One step of what was typed: a character, a syllable in letters, or a syllable's beginning. */
export interface Token {
  readonly character: string
  /** Sound id; 0 where only a beginning is known. */
  readonly sound: number
  /** Letters a syllable must begin with, for initials and for a syllable not yet finished. */
  readonly begins: string
}

/** Cuts a text into tokens; runs of letters are read as pinyin, or else as initials. */
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

/** The reading with the fewest syllables; the last one may be unfinished. Undefined if there is none. */
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
