import { cities } from '#content/built/cities'
import type { CityOverride, CityPack } from '#domain/city-pack'
import type { WasteClass } from '#domain/waste-class'
import { StoredValue, useValue } from './value'

const chosenId = new StoredValue<string>({ key: 'city', version: 1, empty: '' })

export { cities }

/** Returns the city with this id, or the first city (Qiqihar) if the id is unknown. */
export function cityOf(id: string): CityPack {
  const pack = cities.find((city) => city.id === id) ?? cities[0]
  if (!pack) throw new Error('the content was built without a city')
  return pack
}

export function useCity(): CityPack {
  return cityOf(useValue(chosenId))
}

export function chooseCity(id: string): void {
  chosenId.set(id)
}

export function overrideOf(city: CityPack, name: string): CityOverride | undefined {
  return Object.prototype.hasOwnProperty.call(city.overrides, name) ? city.overrides[name] : undefined
}

/** The class used in this city, whose rules may override the catalogue's class. */
export function classIn(city: CityPack, name: string, wasteClass: WasteClass): WasteClass {
  return overrideOf(city, name)?.wasteClass ?? wasteClass
}
