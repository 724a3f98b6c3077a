import { isWasteClass, type SubClass } from '../waste-class'
import { wordsOf } from '../text'
import { readModel } from './guess'
import { readRules } from './infer-rules'
import { postingsOf } from './postings'
import type { SearchData } from './search-data'
import type { Kind, NameRows, SearchIndex, Sounds } from './search-index'
import { readSounds } from './sounds'

/** Builds the search's tables from the compiled catalogue; once a start, some milliseconds. */
export function loadSearchIndex(data: SearchData): SearchIndex {
  const sounds = readSounds(data.syllables)
  const lines = data.names.split('\n')
  const { rows: names, firstRow } = readNames(lines, sounds, readReadings(data.readings, sounds))
  const kindNames = wordsOf(data.kindNames).map(readKind)
  const popular = wordsOf(data.popular.toLowerCase()).map(
    (name) => names.entryOf[names.rowOf.get(name) ?? 0] ?? 0,
  )
  return {
    names,
    firstRow,
    kinds: lines.map((_, entry) => kindNames[parseInt(data.kinds.charAt(entry * 2), 36)] ?? otherKind),
    contested: lines.map((_, entry) => data.kinds.charAt(entry * 2 + 1) === '1'),
    groups: readGroups(data.groups),
    popularity: popularityOf(popular, lines.length),
    popular,
    sounds,
    postings: postingsOf(names, sounds),
    spelling: { simplified: readPairs(data.traditional), wording: readWording(data.wording) },
    rules: readRules(data.rules),
    model: readModel(data.model),
  }
}

const otherKind: Kind = { wasteClass: 'other', subClass: undefined }

function readKind(text: string): Kind {
  const [wasteClass = '', subClass] = text.split('.')
  if (!isWasteClass(wasteClass)) throw new RangeError(`search data names an unknown class: ${text}`)
  return { wasteClass, subClass: subClass as SubClass | undefined }
}

function readNames(lines: string[], sounds: Sounds, readings: Map<string, number[]>) {
  const texts: string[] = []
  const owners: number[] = []
  const firstRow = new Uint16Array(lines.length)
  lines.forEach((line, entry) => {
    firstRow[entry] = texts.length
    for (const name of line.split(' ')) owners[texts.push(name) - 1] = entry
  })
  const start = new Uint32Array(texts.length + 1)
  const rowOf = new Map<string, number>()
  texts.forEach((name, row) => {
    start[row + 1] = start[row]! + name.length
    rowOf.set(name.toLowerCase(), row)
  })
  const rows: NameRows = {
    texts,
    entryOf: Uint16Array.from(owners),
    start,
    sounds: soundsOf(texts, start, sounds),
    rowOf,
  }
  for (const [name, heard] of readings) rows.sounds.set(heard, start[rowOf.get(name)!])
  return { rows, firstRow }
}

function soundsOf(texts: readonly string[], start: Uint32Array, { ofCode }: Sounds): Uint16Array {
  const heard = new Uint16Array(start[texts.length]!)
  const all = texts.join('').toLowerCase()
  for (let at = 0; at < all.length; at++) heard[at] = ofCode[all.charCodeAt(at)]!
  return heard
}

function readReadings(text: string, sounds: Sounds): Map<string, number[]> {
  const readings = new Map<string, number[]>()
  for (const reading of wordsOf(text, '|')) {
    const [name = '', syllables = ''] = reading.split('=')
    readings.set(
      name,
      syllables.split(' ').map((syllable) => sounds.idOf.get(syllable) ?? 0),
    )
  }
  return readings
}

function readGroups(text: string): SearchIndex['groups'] {
  let from = 0
  return wordsOf(text, '|').map((group) => {
    const [heading = '', count = '0'] = group.split(':')
    const range = { heading, from, to: from + Number(count) }
    from = range.to
    return range
  })
}

function readPairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (let at = 0; at + 1 < text.length; at += 2) pairs.set(text.charAt(at), text.charAt(at + 1))
  return pairs
}

function readWording(text: string): Map<string, string> {
  return new Map(wordsOf(text, '|').map((pair) => pair.split('=') as [string, string]))
}

function popularityOf(popular: number[], count: number): Float32Array {
  const popularity = new Float32Array(count)
  popular.forEach((entry, rank) => (popularity[entry] = 1 - rank / popular.length))
  return popularity
}
