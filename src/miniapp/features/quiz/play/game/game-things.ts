import type { GameThing } from '#domain/quiz/game'
import { drawItems } from '#domain/quiz/practice'
import { entryAt, popularEntries } from '#domain/search/entries'
import { binClasses } from '#domain/waste-class'
import { catalogue } from '../../../../app-state/catalogue'

/** More than can fall in a minute. */
const count = 60

/** What falls: things that everyone knows, of all four bins. */
export function gameThings(seed: string): GameThing[] {
  const index = catalogue()
  const summaryOf = (entry: number) => entryAt(index, entry)
  return drawItems({ entries: popularEntries(index), summaryOf }, binClasses, count, seed)
}
