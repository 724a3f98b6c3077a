import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { readRules } from '../../src/domain/search/infer-rules'
import type { SearchData } from '../../src/domain/search/search-data'
import type { Entry } from './entry'
import { trainGuess } from './train-guess'

/** Compiles the entries into what the search loads on the phone. */
export function compileSearch(
  entries: readonly Entry[],
  popular: readonly string[],
  rules: string,
): SearchData {
  const kindNames = [...new Set(entries.map(kindOf))]
  const names = entries.flatMap((entry) => [entry.name, ...entry.also])
  const usual = usualReadings()
  return {
    names: entries.map((entry) => [entry.name, ...entry.also].join(' ')).join('\n'),
    kinds: entries.map((e) => kindNames.indexOf(kindOf(e)).toString(36) + (e.contested ? '1' : '0')).join(''),
    kindNames: kindNames.join(' '),
    groups: groupsOf(entries),
    popular: popular.join(' '),
    syllables: syllableTable(usual),
    readings: unusualReadings(names, usual),
    traditional: traditionalPairs(usual),
    rules,
    model: trainGuess(entries, readRules(rules)),
  }
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

/** The characters of GB 2312, level 1 and 2, each with its usual reading: what people type, right or wrong. */
function usualReadings(): Map<string, string> {
  const usual = new Map<string, string>()
  const decoder = new TextDecoder('gb2312')
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const character = decoder.decode(Uint8Array.of(row, column))
      const reading = readingOf(character)[0]
      if (/^\p{Script=Han}$/u.test(character) && reading && /^[a-z]+$/.test(reading))
        usual.set(character, reading)
    }
  }
  return usual
}

function readingOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' })
}

function syllableTable(usual: ReadonlyMap<string, string>): string {
  const rows = new Map<string, string>()
  for (const [character, reading] of usual) rows.set(reading, (rows.get(reading) ?? '') + character)
  return [...rows]
    .map(([reading, characters]) => reading + characters)
    .sort()
    .join('|')
}

function unusualReadings(names: readonly string[], usual: ReadonlyMap<string, string>): string {
  return names
    .map((name) => ({ name, heard: [...name].map((_, at) => readingOf(name)[at] ?? '') }))
    .filter(({ name, heard }) => [...name].some((character, at) => usual.get(character) !== heard[at]))
    .filter(({ name, heard }) => /^\p{Script=Han}+$/u.test(name) && heard.length === name.length)
    .map(({ name, heard }) => `${name}=${heard.join(' ')}`)
    .join('|')
}

function traditionalPairs(usual: ReadonlyMap<string, string>): string {
  const simplify = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple !== character && simple.length === 1 && usual.has(simple)) pairs += character + simple
  }
  return pairs
}
