import { type BagWeights, weighedKinds, type WeighedKind } from './content'

/** From the least to the most that bags may weigh, in kilograms; `halfBags` by class. */
export function kilogramsOf(
  halfBags: Readonly<Record<WeighedKind, number>>,
  { grams }: Pick<BagWeights, 'grams'>,
): { readonly least: number; readonly most: number } {
  const sum = (end: 'least' | 'most') =>
    weighedKinds.reduce((total, kind) => total + (halfBags[kind] / 2) * grams[kind][end], 0) / 1000
  return { least: sum('least'), most: sum('most') }
}
