import type { SubClass, WasteClass } from '../waste-class'
import type { Danger } from './danger/danger'

/**
 * How reliable an answer is. `certain`: the catalogue has exactly this name. `likely`: there is a stated
 * reason. `unsure`: only the nearest match.
 */
export type Certainty = 'certain' | 'likely' | 'unsure'

/** How the answer was found. */
export type Via =
  | 'name' // the name in the catalogue
  | 'alias' // one of its other names
  | 'question' // the name, once question, quantity or state words are removed
  | 'sound' // the same sounds: pinyin, homophones
  | 'typo' // nearly the same characters or sounds
  | 'initials' // the first letters of the pinyin
  | 'part' // an unfinished name, or a name within the query
  | 'inferred' // inferred from material, kind and state

export interface Answer {
  readonly name: string
  /** Index of the catalogue entry; undefined if the answer was inferred. */
  readonly entry: number | undefined
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** 0 to 1. */
  readonly confidence: number
  readonly certainty: Certainty
  readonly via: Via
  /** An explanation for the resident; always present unless the answer is certain. */
  readonly reason: string | undefined
  /** What to do immediately; only for things that must not be touched. */
  readonly danger?: Danger | undefined
}

/** One thing that a query asks for, with its answers, best first. */
export interface AskedThing {
  readonly words: string
  readonly answers: readonly Answer[]
}
