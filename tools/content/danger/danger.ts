import type { Entry } from '../catalogue/entry'

/** A regular expression that describes a thing, with examples that test it. */
export interface WrittenShape {
  readonly says: string
  readonly like: readonly string[]
  readonly unlike: readonly string[]
  readonly file: string
  readonly line: number
}

/** A group of things that must not be touched. */
export interface WrittenDanger {
  readonly entries: readonly Entry[]
  readonly call: readonly string[]
  readonly first: string
  readonly shapes: readonly WrittenShape[]
}

export interface DangerContent {
  readonly groups: readonly WrittenDanger[]
  /** Harmless words that sound like a danger. */
  readonly ordinary: readonly WrittenShape[]
}
