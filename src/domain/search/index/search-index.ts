import type { SubClass, WasteClass } from '../../waste-class'
import type { Dangers } from '../danger/danger'
import type { GuessModel } from '../infer/guess'
import type { Spelling } from '../read/normalise'
import type { Phrases } from '../read/phrases'
import type { States } from '../read/states'
import type { InferRules } from '../infer/rules'
import type { Scores } from '../scores'

/** The class of a catalogue entry. */
export interface Kind {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
}

/**
 * All names of the catalogue, one row each: the row belongs to entry `entryOf[row]`, and its characters are
 * `start[row]` to before `start[row + 1]`.
 */
export interface NameRows {
  readonly count: number
  /** Length of the longest name, in characters. */
  readonly longest: number
  readonly entryOf: Uint16Array
  readonly start: Uint32Array
  /** Character codes of all names, in lower case, one name after another. */
  readonly codes: Uint16Array
  /** Sound id of each character in `codes`. */
  readonly sounds: Uint16Array
  /** The row of a name; the name must be in lower case. */
  readonly find: (name: string) => number | undefined
  /** The name as written in the catalogue. */
  readonly textOf: (row: number) => string
}

/** Rows in which a loose sound occurs: `rows[start[loose]]` to before `rows[end[loose]]`, ascending. */
export interface Postings {
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly rows: Uint16Array
}

/** Syllables by sound id; id 0 is a character without a known sound. */
export interface Sounds {
  readonly names: readonly string[]
  readonly idOf: ReadonlyMap<string, number>
  /** Usual sound of a character, by its code. */
  readonly ofCode: Uint16Array
  /** Loose id of a sound. Sounds that people confuse (zh/z, ing/in, …) share one. */
  readonly looseOf: Uint16Array
  readonly looseCount: number
  /** Character code of the first letter of a sound. */
  readonly firstLetter: Uint8Array
}

export interface SearchIndex {
  readonly names: NameRows
  /** Undefined if there is no such entry. */
  readonly kindOf: (entry: number) => Kind | undefined
  /** Whether cities classify the thing differently. */
  readonly isContested: (entry: number) => boolean
  /** First row of every entry, which holds its name; its other names follow. */
  readonly firstRow: Uint16Array
  readonly groups: readonly { readonly heading: string; readonly from: number; readonly to: number }[]
  /** 1 for the most popular entry, falling to 0 for entries that are not in the list. */
  readonly popularity: Float32Array
  readonly popular: readonly number[]
  readonly sounds: Sounds
  readonly postings: () => Postings
  readonly spelling: Spelling
  readonly phrases: () => Phrases
  readonly states: () => States
  readonly dangers: Dangers
  readonly rules: () => InferRules
  readonly model: () => GuessModel
  readonly scores: Scores
}
