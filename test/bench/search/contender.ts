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

/** The class of the best hit. */
export type ClassOf = (query: string) => WasteClass | undefined

/** A search library, set up for this catalogue. */
export interface Contender {
  /** The index as a phone would fetch it. */
  build(rows: readonly NameRow[]): string
  /** Makes that index ready to be asked. */
  open(shipped: string): ClassOf
}
