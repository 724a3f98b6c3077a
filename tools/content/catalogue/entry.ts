import type { SubClass, WasteClass } from '../../../src/domain/waste-class'

export interface EntryPart {
  readonly name: string
  readonly wasteClass: WasteClass
  readonly action: string
}

/** One thing of the catalogue, including what it inherits from its group. */
export interface Entry {
  readonly name: string
  readonly also: readonly string[]
  readonly group: string
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  readonly prepare: string
  readonly why: string
  readonly sources: readonly string[]
  /** Line of the sources: in the thing or in its group. */
  readonly sourceLine: number
  readonly contested: string | undefined
  readonly parts: readonly EntryPart[]
  /** Whether the parts are kinds of the thing (小骨头, 大骨头), not pieces to take apart. */
  readonly areKinds: boolean
  readonly file: string
  readonly line: number
}
