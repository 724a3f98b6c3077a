import type { SubClass, WasteClass } from '../waste-class'
import type { Danger } from './danger/danger'

/**
 * How far an answer may be trusted: `certain` is written in the catalogue word for word, `likely` rests on a
 * reason that is said, `unsure` only shows what comes nearest.
 */
export type Certainty = 'certain' | 'likely' | 'unsure'

/** The way from the words to the answer. */
export type Via =
  | 'name' // the name in the catalogue
  | 'alias' // one of its other names
  | 'question' // the name, once question, quantity or state words are set aside
  | 'sound' // the same sounds: pinyin, homophones
  | 'typo' // nearly the same characters or sounds
  | 'initials' // the first letters of the pinyin
  | 'part' // a name begun, or a thing whose name ends the query
  | 'inferred' // from material, kind and state

export interface Answer {
  readonly name: string
  /** Index of the catalogue entry; undefined for a thing that is inferred. */
  readonly entry: number | undefined
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** 0 to 1. */
  readonly confidence: number
  readonly certainty: Certainty
  readonly via: Via
  /** Why, in words for a resident; always there when the answer is not certain. */
  readonly reason: string | undefined
  /** What to do at once, where the thing must not be touched. */
  readonly danger?: Danger | undefined
}

/** One of the things that a query asks for, with its answers, best first. */
export interface AskedThing {
  readonly words: string
  readonly answers: readonly Answer[]
}
