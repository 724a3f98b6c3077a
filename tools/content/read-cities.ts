import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import type { CityPack } from '../../src/domain/city-pack'
import { subClasses, wasteClasses } from '../../src/domain/waste-class'
import { citedSources, type Citations } from './sources/cited-sources'

const text = v.pipe(v.string(), v.minLength(1))
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))
const classText = v.strictObject({ name: text, short: text, colour, ink: colour, says: text, where: text })
const anyClass = v.picklist(wasteClasses)
const everySubClass = Object.values(subClasses).flat()

/** Uses the same schema for each name; all names are required. */
function forEach<Name extends string, Schema>(names: readonly Name[], schema: Schema): Record<Name, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>
}

/** Parses `gb19095、db23` into citations. */
function cited(citations: Citations) {
  return v.pipe(
    citedSources(citations),
    v.transform((titles) => titles.join('、')),
  )
}

const cityFile = (source: ReturnType<typeof cited>) =>
  v.strictObject({
    id: text,
    name: text,
    classes: v.strictObject(forEach(wasteClasses, classText)),
    subClassNames: v.strictObject(forEach(everySubClass, text)),
    overrides: v.record(text, v.strictObject({ class: anyClass, why: text, source })),
    hotlines: v.array(v.strictObject({ label: text, number: text })),
    rules: v.array(v.strictObject({ title: text, text, source })),
  })

/**
 * Reads every city pack, Qiqihar first; a pack with `like: <id>` only contains what differs from that one.
 * Throws an Error that names file and field of the first problem.
 */
export function readCities(folder: string, citations: Citations): CityPack[] {
  const schema = cityFile(cited(citations))
  const raw = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((file) => ({ file, city: parse(readFileSync(join(folder, file), 'utf8')) as RawCity }))
  const cities = raw.map(({ city }) => city)
  const packs = raw.map(({ file, city }) => toPack(file, v.safeParse(schema, fill(city, cities))))
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

function toPack(file: string, read: v.SafeParseResult<ReturnType<typeof cityFile>>): CityPack {
  if (!read.success) {
    const [{ message, path }] = read.issues
    throw new Error(`src/content/cities/${file}: ${path?.map(({ key }) => key).join('.') ?? ''} ${message}`)
  }
  const overrides = Object.entries(read.output.overrides).map(
    ([name, { class: wasteClass, why, source }]) => [name, { wasteClass, why, source }],
  )
  return { ...read.output, overrides: Object.fromEntries(overrides) as CityPack['overrides'] }
}
