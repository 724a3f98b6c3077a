/**
 * The catalogue as the search reads it: compiled at build time (tools/content), one string a field because a
 * phone parses one long string faster than a tree, and because text packs better than JSON.
 */
export interface SearchData {
  /** A line an entry: its name and then its other names, parted by spaces. */
  readonly names: string
  /** A character an entry, as `kindCode` writes it: index into `kindNames`, and whether places differ on it. */
  readonly kinds: string
  /** `class` or `class.sub`, parted by spaces; what `kinds` points at. */
  readonly kindNames: string
  /** Headings in catalogue order: `heading:count`, parted by `|`. */
  readonly groups: string
  /** Names asked most, most asked first, parted by spaces. */
  readonly popular: string
  /** Every syllable and the characters usually read so: `a阿啊|ai爱哀`. */
  readonly syllables: string
  /** Characters not read as usual: `row.place` in base 36 and the syllable, parted by `|`. */
  readonly readings: string
  /** Pairs of a traditional and a simplified character. */
  readonly traditional: string
  /** Words of other places and ours: `塑胶=塑料`, parted by `|`. */
  readonly wording: string
  /** Words that questions are made of, a list a line (see read/phrases.ts). */
  readonly phrases: string
  /** Words for the state of a thing, a state a line (see read/states.ts). */
  readonly states: string
  /** What inference rests on, a rule a line (see infer/rules.ts). */
  readonly rules: string
  /** What must not be touched, a group a line, in the order of the first entries (see danger/danger.ts). */
  readonly dangers: string
  /** A regular expression for what only sounds like a danger. */
  readonly ordinary: string
  /** The learnt model (see infer/guess.ts). */
  readonly model: string
}

const firstCode = '0'.charCodeAt(0)

/** Writes the index of a kind of entry, and whether places differ on it, as one character. */
export function kindCode(kind: number, isContested: boolean): string {
  return String.fromCharCode(firstCode + kind * 2 + Number(isContested))
}

/** Reads what `kindCode` wrote for an entry; NaN for one that is not there. */
export function readKindCode(kinds: string, entry: number): number {
  return kinds.charCodeAt(entry) - firstCode
}
