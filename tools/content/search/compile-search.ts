import { readRules } from '../../../src/domain/search/infer/rules'
import { kindCode, type SearchData } from '../../../src/domain/search/index/search-data'
import { syllableTable, traditionalPairs, unusualReadings, usualReadings } from './compile-readings'
import { compileDangers, compileOrdinary } from '../danger/compile-danger'
import type { DangerContent } from '../danger/danger'
import type { Entry } from '../catalogue/entry'
import { trainGuess } from './train-guess'

export interface SearchSources {
  /** All entries, those of dangers first. */
  readonly entries: readonly Entry[]
  readonly danger: DangerContent
  /** The most popular names first. */
  readonly popular: readonly string[]
  /** Words of other regions, and ours for them. */
  readonly wording: ReadonlyMap<string, string>
  /** The rules returned by readInference. */
  readonly rules: string
  /** The words returned by readWords. */
  readonly words: Pick<SearchData, 'phrases' | 'states'>
}

/** Compiles the entries into the data that the search loads on the phone. */
export function compileSearch({
  entries,
  danger,
  popular,
  wording,
  rules,
  words,
}: SearchSources): SearchData {
  const dangerous = danger.groups.reduce((sum, group) => sum + group.entries.length, 0)
  const kindNames = [...new Set(entries.map(kindOf))]
  const names = entries.flatMap((entry) => [entry.name, ...entry.also])
  const inNames = new Set(names.join(''))
  const usual = usualReadings()
  return {
    names: entries.map((entry) => [entry.name, ...entry.also].join(' ')).join('\n'),
    kinds: entries.map((e) => kindCode(kindNames.indexOf(kindOf(e)), e.contested !== undefined)).join(''),
    kindNames: kindNames.join(' '),
    groups: groupsOf(entries),
    popular: popular.join(' '),
    syllables: syllableTable(usual),
    readings: unusualReadings(names, usual),
    traditional: traditionalPairs(usual, inNames),
    wording: longestFirst(wording)
      .map((pair) => pair.join('='))
      .join('|'),
    phrases: words.phrases,
    states: words.states,
    rules,
    dangers: compileDangers(danger.groups),
    ordinary: compileOrdinary(danger.ordinary),
    // Trained without dangers, whose names say nothing about ordinary things.
    model: trainGuess(entries.slice(dangerous), readRules(rules)),
  }
}

/** Sorts longer words first, because a longer word may contain a shorter one: 电单车 before 单车. */
function longestFirst(wording: ReadonlyMap<string, string>): (readonly [theirs: string, ours: string])[] {
  return [...wording].sort(([one], [other]) => other.length - one.length)
}

function kindOf(entry: Entry): string {
  return entry.subClass ? `${entry.wasteClass}.${entry.subClass}` : entry.wasteClass
}

function groupsOf(entries: readonly Entry[]): string {
  const groups: { heading: string; file: string; count: number }[] = []
  for (const entry of entries) {
    const last = groups[groups.length - 1]
    if (last && last.heading === entry.group && last.file === entry.file) last.count++
    else groups.push({ heading: entry.group, file: entry.file, count: 1 })
  }
  return groups.map((group) => `${group.heading}:${group.count}`).join('|')
}
