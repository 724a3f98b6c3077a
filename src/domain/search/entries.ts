import type { SubClass, WasteClass } from '../waste-class'
import type { SearchIndex } from './index/search-index'

export interface EntrySummary {
  readonly name: string
  readonly also: readonly string[]
  readonly wasteClass: WasteClass
  readonly subClass: SubClass | undefined
  /** Whether cities classify the thing differently. */
  readonly contested: boolean
  /** Heading under which browsing shows it. */
  readonly group: string
}

export function entryCount(index: SearchIndex): number {
  return index.firstRow.length
}

/** Throws RangeError if there is no such entry. */
export function entryAt(index: SearchIndex, entry: number): EntrySummary {
  const kind = index.kindOf(entry)
  const row = index.firstRow[entry]
  if (!kind || row === undefined) throw new RangeError(`no entry ${entry}`)
  const end = index.firstRow[entry + 1] ?? index.names.count
  const [name = '', ...also] = Array.from({ length: end - row }, (_, at) => index.names.textOf(row + at))
  return {
    ...kind,
    name,
    also,
    contested: index.isContested(entry),
    group: groupOf(index, entry)?.heading ?? '',
  }
}

export function findEntry(index: SearchIndex, name: string): number | undefined {
  const row = index.names.find(name.toLowerCase())
  return row === undefined ? undefined : index.names.entryOf[row]
}

/** The most popular entries first. */
export function popularEntries(index: SearchIndex): readonly number[] {
  return index.popular
}

/** Up to `limit` other entries of the same group, the nearest in the catalogue first. */
export function similarEntries(index: SearchIndex, entry: number, limit: number): number[] {
  const group = groupOf(index, entry)
  if (!group) return []
  const others: number[] = []
  for (let other = group.from; other < group.to; other++) if (other !== entry) others.push(other)
  return others.sort((a, b) => Math.abs(a - entry) - Math.abs(b - entry)).slice(0, limit)
}

export interface BrowseGroup {
  readonly subClass: SubClass | undefined
  readonly group: string
  readonly entries: readonly number[]
}

/** All entries of a class, grouped by sub-class and heading, in catalogue order. */
export function browse(index: SearchIndex, wasteClass: WasteClass): BrowseGroup[] {
  const found = new Map<string, { subClass: SubClass | undefined; group: string; entries: number[] }>()
  for (const { heading, from, to } of index.groups) {
    for (let entry = from; entry < to; entry++) {
      const kind = index.kindOf(entry)
      if (kind?.wasteClass !== wasteClass) continue
      const key = `${kind.subClass ?? ''} ${heading}`
      const section = found.get(key) ?? { subClass: kind.subClass, group: heading, entries: [] }
      section.entries.push(entry)
      found.set(key, section)
    }
  }
  return [...found.values()]
}

function groupOf(index: SearchIndex, entry: number) {
  return index.groups.find((group) => entry >= group.from && entry < group.to)
}
