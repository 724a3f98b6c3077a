import type { WasteClass } from '#domain/waste-class'

/** One name of the catalogue, as every contender gets it to index. */
export interface NameRow {
  readonly name: string
  readonly wasteClass: WasteClass
  /** Syllables parted by spaces. */
  readonly pinyin: string
  readonly initials: string
  /** 1 for what is asked most, 0 for what nobody lists. */
  readonly popularity: number
}

/** A query as it was typed, and made ready for searches that know neither full-width letters nor pinyin. */
export interface Query {
  readonly typed: string
  /** Half-width, lower case, simplified. */
  readonly text: string
  /** The usual syllables of its characters, parted by spaces. */
  readonly pinyin: string
}

/** The class of the best hit. */
export type ClassOf = (query: Query) => WasteClass | undefined

/** A search set up for this catalogue. `build` runs at build time, `open` on the phone, on what was built. */
export interface Contender {
  build(rows: readonly NameRow[]): string
  open(shipped: string): ClassOf
}

export function inLetters({ text }: Query): boolean {
  return /^[a-z ]+$/.test(text)
}

export function joined(syllables: string): string {
  return syllables.replace(/ /g, '')
}
