/**
 * The catalogue in the form the search loads, compiled at build time (tools/content). Each field is one
 * string, because a phone parses a long string faster than a tree, and text compresses better than JSON.
 */
export interface SearchData {
  /** One line per entry: its name and then its other names, separated by spaces. */
  readonly names: string
  /**
   * One character per entry, written by `kindCode`: an index into `kindNames`, and whether cities classify it
   * differently.
   */
  readonly kinds: string
  /** `class` or `class.sub`, separated by spaces; `kinds` refers to these. */
  readonly kindNames: string
  /** Headings in catalogue order: `heading:count`, separated by `|`. */
  readonly groups: string
  /** Most popular names first, separated by spaces. */
  readonly popular: string
  /** Every syllable, followed by the characters that are usually pronounced so: `a阿啊|ai爱哀`. */
  readonly syllables: string
  /** Characters with an unusual pronunciation: `row.place` in base 36 and the syllable, separated by `|`. */
  readonly readings: string
  /** Pairs of a traditional and a simplified character. */
  readonly traditional: string
  /** Words of other regions and ours: `塑胶=塑料`, separated by `|`. */
  readonly wording: string
  /** Words that questions are made of, one list per line (see read/phrases.ts). */
  readonly phrases: string
  /** Words for the state of a thing, one state per line (see read/states.ts). */
  readonly states: string
  /** Rules of inference, one per line (see infer/rules.ts). */
  readonly rules: string
  /** Groups of dangers, one per line, in the order of their entries (see danger/danger.ts). */
  readonly dangers: string
  /** A regular expression for harmless words that sound like a danger. */
  readonly ordinary: string
  /** The learnt model (see infer/guess.ts). */
  readonly model: string
}

const firstCode = '0'.charCodeAt(0)

/**
 * Encodes as one character the index of an entry's kind and whether cities classify the entry differently.
 */
export function kindCode(kind: number, isContested: boolean): string {
  return String.fromCharCode(firstCode + kind * 2 + Number(isContested))
}

/** Decodes an entry's character from `kindCode`; NaN if there is no such entry. */
export function readKindCode(kinds: string, entry: number): number {
  return kinds.charCodeAt(entry) - firstCode
}
