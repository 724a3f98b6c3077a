import type { BagKind } from '#domain/challenge/content'
import type { BinClass } from '#domain/waste-class'

/** Which bin a kind of bag goes into. */
export const binClassOf: Readonly<Record<BagKind, BinClass>> = {
  recyclable: 'recyclable',
  hazardous: 'hazardous',
  kitchen: 'food',
  other: 'other',
}
