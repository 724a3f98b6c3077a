import type { SubClass, WasteClass } from '../../../src/domain/waste-class'

export interface EntryPart {
  readonly name: string
  readonly wasteClass: WasteClass
  readonly action: string
}

/** One thing of the catalogue, with what it inherits from its group filled in. */
export interface Entry {
  readonly name: string
  readonly also: readonly string[]
  readonly group: string
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  readonly prepare: string
  readonly why: string
  readonly sources: readonly string[]
  /** Where they are named: in the thing or in its group. */
  readonly sourceLine: number
  readonly contested: string | undefined
  readonly parts: readonly EntryPart[]
  /** The parts are kinds of it (小骨头, 大骨头), and nothing is to be taken apart. */
  readonly areKinds: boolean
  readonly file: string
  readonly line: number
}
