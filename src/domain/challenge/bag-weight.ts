import { type BagWeights, weighedClasses, type WeighedClass } from './content'

/** The least and the most that bags may weigh, in kilograms; `halfBags` counts half bags by class. */
export function kilogramsOf(
  halfBags: Readonly<Record<WeighedClass, number>>,
  { grams }: Pick<BagWeights, 'grams'>,
): { readonly least: number; readonly most: number } {
  const sum = (end: 'least' | 'most') =>
    weighedClasses.reduce(
      (total, wasteClass) => total + (halfBags[wasteClass] / 2) * grams[wasteClass][end],
      0,
    ) / 1000
  return { least: sum('least'), most: sum('most') }
}
