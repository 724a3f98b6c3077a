import { cities } from '#content/built/cities'
import type { CityOverride, CityPack } from '#domain/city-pack'
import type { WasteClass } from '#domain/waste-class'
import { StoredValue, useValue } from './value'

const chosenId = new StoredValue<string>({ key: 'city', version: 1, empty: '' })

export { cities }

/** The pack of an id; the first, Qiqihar's, for one that is not there. */
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

/** The class in this city, which may judge a thing otherwise than the catalogue. */
export function classIn(city: CityPack, name: string, wasteClass: WasteClass): WasteClass {
  return overrideOf(city, name)?.wasteClass ?? wasteClass
}
