import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { CityPack } from '../../src/domain/city-pack'
import { subClasses, wasteClasses, type SubClass, type WasteClass } from '../../src/domain/waste-class'

const text = v.pipe(v.string(), v.minLength(1))
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))
const classText = v.strictObject({ name: text, short: text, colour, ink: colour, says: text, where: text })
const anyClass = v.picklist(wasteClasses)
const everySubClass = Object.values(subClasses).flat() as SubClass[]

const cityFile = v.strictObject({
  id: text,
  name: text,
  classes: v.record(anyClass, classText),
  subClassNames: v.record(v.picklist(everySubClass), text),
  overrides: v.record(text, v.strictObject({ class: anyClass, why: text, source: text })),
  hotlines: v.array(v.strictObject({ label: text, number: text })),
  rules: v.array(v.strictObject({ title: text, text, source: text })),
})

/** Reads every city pack, Qiqihar first; a pack that says `like: <id>` only names what differs. */
export function readCities(folder: string): CityPack[] {
  const raw = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as RawCity)
  const packs = raw.map((city) => toPack(fill(city, raw)))
  return packs.sort((a, b) => Number(b.id === 'qiqihar') - Number(a.id === 'qiqihar'))
}

type RawCity = Record<string, unknown> & { id?: string; like?: string }

function fill({ like, ...city }: RawCity, all: readonly RawCity[]): unknown {
  const model = all.find((other) => other.id === like)
  if (!model) return city
  const classes = { ...(model.classes as object) } as Record<string, object>
  for (const [name, own] of Object.entries((city.classes ?? {}) as object)) {
    classes[name] = { ...classes[name], ...own }
  }
  return { ...model, ...city, classes }
}

function toPack(filled: unknown): CityPack {
  const city = v.parse(cityFile, filled)
  for (const name of wasteClasses)
    if (!city.classes[name]) throw new Error(`city ${city.id} says nothing of ${name}`)
  const overrides = Object.fromEntries(
    Object.entries(city.overrides).map(([name, { class: wasteClass, ...rest }]) => [
      name,
      { ...rest, wasteClass },
    ]),
  )
  return {
    ...city,
    classes: city.classes as Record<WasteClass, CityPack['classes'][WasteClass]>,
    subClassNames: city.subClassNames as Record<SubClass, string>,
    overrides,
  }
}
