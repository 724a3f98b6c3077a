import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { checkDanger } from './check-danger'
import type { DangerContent, WrittenDanger } from './danger'
import { isExpression, noExpression } from '../expression'
import { parseCatalogue } from '../catalogue/parse-catalogue'
import type { Problem } from '../yaml/problem'
import { readList } from '../yaml/read-by-schema'
import { elementsOf, readYamlFile, type YamlFile } from '../yaml/yaml-file'
import { nodeAt } from '../yaml/yaml-value'

/** Longest first instruction, in characters: the phone shows it in one or two lines, as large as a name. */
const longestFirst = 40
const numbers = ['110', '119', '120', '12345']

const words = v.pipe(
  v.string('give examples, parted by 、'),
  v.transform((text) => text.split('、')),
)
const shape = v.strictObject({
  says: v.pipe(v.string('write a regular expression'), v.check(isExpression, noExpression)),
  like: words,
  unlike: words,
})
const fields = v.object({
  group: v.string(),
  class: v.literal('special', 'a danger is of class special'),
  call: v.pipe(
    v.union([v.string(), v.number()], 'say whom to call: some of ' + numbers.join('、')),
    v.transform((text) => String(text).split('、')),
    v.everyItem((number) => numbers.includes(number), 'numbers to call are some of ' + numbers.join('、')),
  ),
  first: v.pipe(
    v.string('say what to do first'),
    v.regex(/^别\S+$/, 'begins with what not to do (别…) and holds no space'),
    v.maxLength(longestFirst, `has at most ${longestFirst} characters`),
  ),
  shapes: v.optional(v.array(shape), []),
})

export interface ReadDanger {
  readonly content: DangerContent
  readonly problems: readonly Problem[]
}

/**
 * Reads and checks the folder of dangers: groups as in the catalogue, plus whom to call and how the things
 * are described.
 */
export function readDanger(folder: string): ReadDanger {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYamlFile(join(folder, name), `src/content/danger/${name}`))
  const isOrdinary = ({ file }: YamlFile) => file.endsWith('/ordinary.yaml')
  const read = files.filter((yaml) => !isOrdinary(yaml)).map(readGroups)
  const ordinary = files.filter(isOrdinary).map((yaml) => readList(yaml, shape))
  const content = {
    groups: read.flatMap(({ groups }) => groups),
    ordinary: ordinary.flatMap(({ value }) => value),
  }
  const problems = [...read, ...ordinary].flatMap((file) => file.problems)
  return { content, problems: problems.length > 0 ? problems : checkDanger(content) }
}

function readGroups(yaml: YamlFile): { groups: WrittenDanger[]; problems: Problem[] } {
  const parsed = parseCatalogue(yaml, ['call', 'first', 'shapes'])
  const { value, problems } = readList(yaml, fields)
  const groups = value.map((group) => ({
    entries: parsed.entries.filter((entry) => entry.group === group.group),
    call: group.call,
    first: group.first,
    shapes: group.shapes.map((one, at) => ({
      ...one,
      file: yaml.file,
      line: lineOfShape(yaml, group.line, at),
    })),
  }))
  return { groups, problems: [...parsed.problems, ...problems] }
}

function lineOfShape(yaml: YamlFile, groupLine: number, at: number): number {
  const group = elementsOf(yaml.contents).find((node) => yaml.lineOf(node) === groupLine)
  return yaml.lineOf(nodeAt(group, ['shapes', at]))
}
