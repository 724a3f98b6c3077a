import type { CityPack } from '#domain/city-pack'
import type { Answer, AskedThing, Certainty } from '#domain/search/answer'
import type { Danger } from '#domain/search/danger/danger'
import { search } from '#domain/search/search'
import type { SearchIndex } from '#domain/search/index/search-index'
import type { WasteClass } from '#domain/waste-class'
import { classIn } from '../../../app-state/city'

/** More rows would not fit above the keyboard, and would make setData slow. */
const mostRows = 6

export interface ResultRow {
  readonly name: string
  readonly wasteClass: WasteClass
  readonly certainty: Certainty
  /** Why this is the answer, unless the name was typed exactly. */
  readonly reason: string | undefined
  /** What to do at once, if the thing must not be touched. */
  readonly danger: Danger | undefined
}

/**
 * `one`: the first row is the answer, the others may also be meant. `several`: one row for each thing asked.
 * `near`: only similar things, perhaps none.
 */
export interface Found {
  readonly kind: 'one' | 'several' | 'near'
  readonly rows: readonly ResultRow[]
  /** Things in the query that are not known. */
  readonly unknown: readonly string[]
}

export function findResults(index: SearchIndex, city: CityPack, words: string): Found {
  const things = search(index, words)
  return things.length > 1 ? several(things, city) : single(things[0], city)
}

function single(thing: AskedThing | undefined, city: CityPack): Found {
  const answers = thing?.answers ?? []
  const sure = answers[0] !== undefined && isSure(answers[0])
  const rows = answers
    .filter(sure ? isSure : isWritten)
    .slice(0, mostRows)
    .map((answer) => rowOf(answer, thing, city))
  return { kind: sure ? 'one' : 'near', rows, unknown: [] }
}

/** If there is a sure answer, unsure ones are left out because they only confuse. */
function isSure({ certainty }: Answer): boolean {
  return certainty !== 'unsure'
}

/** Without a sure answer, only catalogue entries help; a guess about the typed words themselves does not. */
function isWritten({ entry }: Answer): boolean {
  return entry !== undefined
}

function several(things: readonly AskedThing[], city: CityPack): Found {
  const rows: ResultRow[] = []
  const unknown: string[] = []
  for (const thing of things.slice(0, mostRows)) {
    const best = thing.answers[0]
    if (best) rows.push(rowOf(best, thing, city))
    else unknown.push(thing.words)
  }
  return { kind: rows.length > 0 ? 'several' : 'near', rows, unknown }
}

function rowOf(
  { name, wasteClass, certainty, via, reason, danger }: Answer,
  thing: AskedThing | undefined,
  city: CityPack,
): ResultRow {
  const called = via === 'alias' && thing ? `“${thing.words}”就是${name}。` : reason
  return { name, wasteClass: classIn(city, name, wasteClass), certainty, reason: called, danger }
}
