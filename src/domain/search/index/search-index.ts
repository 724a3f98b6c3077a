import type { SubClass, WasteClass } from '../../waste-class'
import type { Dangers } from '../danger/danger'
import type { GuessModel } from '../infer/guess'
import type { Spelling } from '../read/normalise'
import type { Phrases } from '../read/phrases'
import type { States } from '../read/states'
import type { InferRules } from '../infer/rules'
import type { Scores } from '../scores'

/** What one catalogue entry is, without its longer texts. */
export interface Kind {
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
}

/** A name in the catalogue is a row here: entry `entryOf[row]`, characters `start[row]` to `start[row + 1]`. */
export interface NameRows {
  readonly count: number
  /** Characters of the longest name. */
  readonly longest: number
  readonly entryOf: Uint16Array
  readonly start: Uint32Array
  /** Code of every character of every name, in lower case, one after another. */
  readonly codes: Uint16Array
  /** Sound id of each of them. */
  readonly sounds: Uint16Array
  /** The row of a name, given in lower case. */
  readonly find: (name: string) => number | undefined
  /** The name as it is written. */
  readonly textOf: (row: number) => string
}

/** Rows in which a loose sound occurs: `rows[start[loose]]` to before `rows[end[loose]]`, ascending. */
export interface Postings {
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly rows: Uint16Array
}

/** Ids of syllables; 0 stands for a character that has none. */
export interface Sounds {
  readonly names: readonly string[]
  readonly idOf: ReadonlyMap<string, number>
  /** Sound of a character, by its code, when nothing more is known. */
  readonly ofCode: Uint16Array
  /** Sounds that people mix up (zh/z, ing/in, …) share a loose id. */
  readonly looseOf: Uint16Array
  readonly looseCount: number
  /** Character code of a sound's first letter. */
  readonly firstLetter: Uint8Array
}

export interface SearchIndex {
  readonly names: NameRows
  /** Undefined for an entry that is not there. */
  readonly kindOf: (entry: number) => Kind | undefined
  /** Whether places judge it differently. */
  readonly isContested: (entry: number) => boolean
  /** First row of every entry; its name stands there, its other names behind. */
  readonly firstRow: Uint16Array
  readonly groups: readonly { readonly heading: string; readonly from: number; readonly to: number }[]
  /** 1 for the most asked, falling to 0 for names nobody lists. */
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
