import * as v from 'valibot'
import type { CitedSource } from '../../../src/domain/cited-source'
import { wasteClasses } from '../../../src/domain/waste-class'
import type { Problem } from '../yaml/problem'
import { readMembers } from '../yaml/read-by-schema'
import { citationOf, readings, statementKinds, type Source, type Sources } from './source'
import { readYamlFile, type YamlFile } from '../yaml/yaml-file'

const shownFile = 'src/content/sources.yaml'
const words = v.pipe(v.string(), v.nonEmpty('says nothing'))

/** Parses `class、sign` into a list of known names. */
function listOf<const Names extends readonly string[]>(names: Names, message: string) {
  return v.pipe(
    words,
    v.transform((text) => text.split('、').map((name) => name.trim())),
    v.array(v.picklist(names, message)),
  )
}

const source = v.pipe(
  v.strictObject({
    title: words,
    dated: words,
    about: words,
    carries: listOf(statementKinds, 'unknown kind of statement: see tools/content/sources/source.ts'),
    classes: v.optional(listOf(wasteClasses, 'unknown class')),
    read: v.picklist(readings, `one of ${readings.join(', ')}`),
  }),
  v.transform((read): Source => ({ ...read, classes: read.classes })),
)

export interface ReadSources {
  readonly sources: Sources
  readonly problems: readonly Problem[]
}

/** Reads the sources of all content. */
export function readSources(path: string): ReadSources {
  return parseSources(readYamlFile(path, shownFile))
}

export function parseSources(yaml: YamlFile): ReadSources {
  const { value, problems } = readMembers(yaml, source)
  return { sources: value, problems }
}

/** Citations by source id. */
export function citationsOf(sources: Sources): Map<string, string> {
  return new Map([...sources].map(([id, one]) => [id, citationOf(one)]))
}

/** What residents see of each source, in the order of the file. */
export function shownSources(sources: Sources): CitedSource[] {
  return [...sources.values()].map(({ title, dated, about, read }) => ({ title, dated, about, read }))
}
