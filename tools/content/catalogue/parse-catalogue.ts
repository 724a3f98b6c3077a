import { isWasteClass, subClassesOf, type SubClass, type WasteClass } from '../../../src/domain/waste-class'
import type { Entry, EntryPart } from './entry'
import type { Problem } from '../yaml/problem'
import { elementsOf, fieldsOf, textOf, type Field, type YamlFile } from '../yaml/yaml-file'

const groupKeys = ['group', 'class', 'sub', 'prepare', 'why', 'source', 'contested', 'items']
const itemKeys = ['also', 'class', 'sub', 'prepare', 'why', 'source', 'contested', 'parts', 'kinds']

export interface ParsedCatalogue {
  readonly entries: Entry[]
  readonly problems: Problem[]
}

/** Parses the groups of one catalogue file into entries and collects problems with their lines. */
export function parseCatalogue(yaml: YamlFile, moreGroupKeys: readonly string[] = []): ParsedCatalogue {
  const problems: Problem[] = [...yaml.problems]
  const report = (node: unknown, message: string) =>
    problems.push({ file: yaml.file, line: yaml.lineOf(node), message })
  const groups = elementsOf(yaml.contents)
  if (groups.length === 0) report(yaml.contents, 'the file is no list of groups (- group: …)')
  const entries = groups.flatMap((group) => {
    const fields = fieldsOf(group)
    const items = fieldsOf(valueOf(fields, 'items'))
    reportUnknown(fields, [...groupKeys, ...moreGroupKeys], report)
    reportLists([...fields.filter(({ key }) => !moreGroupKeys.includes(key)), ...items], report)
    if (textOf(valueOf(fields, 'group')) === undefined) report(group, 'group has no heading (group: …)')
    if (items.length === 0) report(group, 'group has no items (items: …)')
    return items.map((item) => parseItem(item, fields, yaml, report))
  })
  return { entries, problems }
}

type Report = (node: unknown, message: string) => void

function parseItem(item: Field, group: Field[], yaml: YamlFile, report: Report): Entry {
  const own = fieldsOf(item.value)
  reportUnknown(own, itemKeys, report)
  reportLists(own, report)
  const said = (key: string) =>
    textOf(valueOf(own, key)) ?? (ownClass(own, key) ? undefined : textOf(valueOf(group, key)))
  if (valueOf(own, 'kinds') && valueOf(own, 'parts'))
    report(item.keyNode, `"${item.key}" has parts and kinds: it is one or the other`)
  const wasteClass = parseClass(said('class'), item, report)
  const also = own.length > 0 ? textOf(valueOf(own, 'also')) : textOf(item.value)
  const sourceNode = (own.find(({ key }) => key === 'source') ?? group.find(({ key }) => key === 'source'))
    ?.keyNode
  for (const key of ['prepare', 'why', 'source']) {
    if (!said(key)) report(item.keyNode, `"${item.key}" has no ${key}`)
  }
  return {
    name: item.key,
    also: namesIn(also),
    group: textOf(valueOf(group, 'group')) ?? '',
    wasteClass,
    subClass: parseSubClass(said('sub'), wasteClass, item, report),
    prepare: said('prepare') ?? '',
    why: said('why') ?? '',
    sources: sourcesOf(said('source'), said('contested')),
    sourceLine: yaml.lineOf(sourceNode ?? item.keyNode),
    contested: said('contested'),
    parts: fieldsOf(valueOf(own, 'kinds') ?? valueOf(own, 'parts')).map((part) => parsePart(part, report)),
    areKinds: valueOf(own, 'kinds') !== undefined,
    file: yaml.file,
    line: yaml.lineOf(item.keyNode),
  }
}

/** Where cities differ, our own ruling is added to the sources. */
function sourcesOf(named: string | undefined, contested: string | undefined): string[] {
  const sources = namesIn(named)
  return contested === undefined || sources.length === 0 ? sources : [...sources, 'ruling']
}

/** A thing with its own class does not inherit the group's sub-class. */
function ownClass(own: Field[], key: string): boolean {
  return key === 'sub' && valueOf(own, 'class') !== undefined
}

function parsePart(part: Field, report: Report): EntryPart {
  const [wasteClass = '', ...rest] = (textOf(part.value) ?? '').split(' ')
  if (rest.length === 0)
    report(part.keyNode, `part "${part.key}" needs a class and what to do: "food 沥干后投放。"`)
  return { name: part.key, wasteClass: parseClass(wasteClass, part, report), action: rest.join(' ') }
}

function parseClass(text: string | undefined, item: Field, report: Report): WasteClass {
  if (text !== undefined && isWasteClass(text)) return text
  report(item.keyNode, `"${item.key}" has an unknown class "${text ?? ''}"`)
  return 'other'
}

function parseSubClass(
  text: string | undefined,
  wasteClass: WasteClass,
  item: Field,
  report: Report,
): SubClass | undefined {
  const known = subClassesOf(wasteClass)
  const found = known.find((subClass) => subClass === text)
  if (known.length > 0 && !found)
    report(item.keyNode, `"${item.key}" needs a sub-class: one of ${known.join(', ')}`)
  if (known.length === 0 && text !== undefined)
    report(item.keyNode, `class ${wasteClass} has no sub-class "${text}"`)
  return found
}

function reportUnknown(fields: Field[], known: string[], report: Report): void {
  for (const field of fields) {
    if (!known.includes(field.key)) report(field.keyNode, `unknown field "${field.key}"`)
  }
}

function reportLists(fields: Field[], report: Report): void {
  for (const field of fields) {
    if (elementsOf(field.value).length > 0)
      report(field.keyNode, `"${field.key}" is a list; write it in one line, parted by 、`)
  }
}

function valueOf(fields: Field[], key: string): unknown {
  return fields.find((field) => field.key === key)?.value
}

function namesIn(text: string | undefined): string[] {
  return (text ?? '')
    .split('、')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
