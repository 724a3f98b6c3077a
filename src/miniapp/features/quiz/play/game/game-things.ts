import type { CityPack } from '#domain/city-pack'
import type { GameThing } from '#domain/quiz/game'
import { drawItems } from '#domain/quiz/practice'
import { popularEntries } from '#domain/search/entries'
import { binClasses } from '#domain/waste-class'
import { catalogue } from '../../../../app-state/catalogue'
import { summaryIn } from '../things'

/** More things than can fall in one minute. */
const count = 60

/** The things for a game: well-known ones, for all four bins. */
export function gameThings(city: CityPack, seed: string): GameThing[] {
  const summaryOf = (entry: number) => summaryIn(city, entry)
  return drawItems({ entries: popularEntries(catalogue()), summaryOf }, binClasses, count, seed)
}
