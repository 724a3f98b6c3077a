import type { SubClass, WasteClass } from './waste-class'

/** How a city names and collects one class. */
export interface ClassText {
  readonly name: string
  /** At most four characters, for badges. */
  readonly short: string
  /** Colour of the bin, `#rrggbb`. */
  readonly colour: string
  /** Colour of text that is readable on the bin's colour. */
  readonly ink: string
  /** What belongs in this class, one sentence. */
  readonly says: string
  /** Where this class is handed in. */
  readonly where: string
}

export interface CityRule {
  readonly title: string
  readonly text: string
  readonly source: string
}

export interface CityOverride {
  readonly wasteClass: WasteClass
  readonly why: string
  readonly source: string
}

/** Everything that differs from city to city. Source: src/content/cities. */
export interface CityPack {
  readonly id: string
  readonly name: string
  readonly classes: Readonly<Record<WasteClass, ClassText>>
  readonly subClassNames: Readonly<Record<SubClass, string>>
  /** Things this city classifies differently from the catalogue, by entry name. */
  readonly overrides: Readonly<Record<string, CityOverride>>
  readonly hotlines: readonly { readonly label: string; readonly number: string }[]
  readonly rules: readonly CityRule[]
}
