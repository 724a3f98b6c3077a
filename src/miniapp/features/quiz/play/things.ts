import type { CityPack } from '#domain/city-pack'
import { entryAt, type EntrySummary } from '#domain/search/entries'
import { catalogue } from '../../../app-state/catalogue'
import { classIn } from '../../../app-state/city'

/** A thing of the catalogue, with the class that it has in this city. */
export function summaryIn(city: CityPack, entry: number): EntrySummary {
  const summary = entryAt(catalogue(), entry)
  return { ...summary, wasteClass: classIn(city, summary.name, summary.wasteClass) }
}
