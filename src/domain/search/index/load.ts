import { isWasteClass, type SubClass } from '../../waste-class'
import { wordsOf } from '../../text'
import { readDangers } from '../danger/danger'
import { readModel } from '../infer/guess'
import { readRules } from '../infer/rules'
import { postingsOf } from './postings'
import { readNames } from './read-names'
import { readKindCode, type SearchData } from './search-data'
import type { Kind, NameRows, SearchIndex, Sounds } from './search-index'
import { readPhrases } from '../read/phrases'
import { readSounds } from '../read/sounds'
import { readStates } from '../read/states'
import { scores as ourScores, type Scores } from '../scores'

/** Builds the search index from the compiled catalogue. Done once at start; takes some milliseconds. */
export function loadSearchIndex(data: SearchData, scores: Scores = ourScores): SearchIndex {
  const sounds = readSounds(data.syllables)
  const { names, firstRow } = readNames(data.names, sounds)
  correctReadings(names, data.readings, sounds)
  const kindNames = wordsOf(data.kindNames).map(readKind)
  const popular = wordsOf(data.popular.toLowerCase()).map((name) => names.entryOf[names.find(name) ?? 0] ?? 0)
  return {
    names,
    firstRow,
    kindOf: (entry) => kindNames[Math.floor(readKindCode(data.kinds, entry) / 2)],
    isContested: (entry) => readKindCode(data.kinds, entry) % 2 === 1,
    groups: readGroups(data.groups),
    popularity: popularityOf(popular, firstRow.length),
    popular,
    sounds,
    // Built on first use: sounds are only needed for queries that are not exactly a name.
    postings: once(() => postingsOf(names, sounds)),
    spelling: { simplified: readPairs(data.traditional), wording: readWording(data.wording) },
    phrases: once(() => readPhrases(data.phrases)),
    states: once(() => readStates(data.states)),
    dangers: readDangers(data.dangers, data.ordinary),
    // Built on first use: only things that are not in the catalogue are inferred.
    rules: once(() => readRules(data.rules)),
    model: once(() => readModel(data.model)),
    scores,
  }
}

function readKind(text: string): Kind {
  const [wasteClass = '', subClass] = text.split('.')
  if (!isWasteClass(wasteClass)) throw new RangeError(`search data names an unknown class: ${text}`)
  return { wasteClass, subClass: subClass as SubClass | undefined }
}

/** Corrects the sounds of characters that are pronounced unusually in a name. */
function correctReadings({ sounds, start }: NameRows, readings: string, { idOf }: Sounds): void {
  for (const reading of wordsOf(readings, '|')) {
    const dot = reading.indexOf('.')
    const row = parseInt(reading.slice(0, dot), 36)
    const place = parseInt(reading.charAt(dot + 1), 36)
    sounds[start[row]! + place] = idOf.get(reading.slice(dot + 2)) ?? 0
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
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
