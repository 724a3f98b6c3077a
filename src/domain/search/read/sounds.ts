import { wordsOf } from '../../text'
import type { Sounds } from '../index/search-index'

/** Parses the table of syllables: `a阿啊|ai爱哀`. */
export function readSounds(table: string): Sounds {
  const names = ['']
  const idOf = new Map<string, number>()
  const ofCode = new Uint16Array(0x10000)
  for (const row of wordsOf(table, '|')) {
    const letters = /^[a-z]+/.exec(row)?.[0] ?? ''
    const id = names.push(letters) - 1
    idOf.set(letters, id)
    for (let at = letters.length; at < row.length; at++) ofCode[row.charCodeAt(at)] = id
  }
  const firstLetter = Uint8Array.from(names, (name) => name.charCodeAt(0) || 0)
  return { names, idOf, ofCode, firstLetter, ...looseSounds(names) }
}

function looseSounds(names: readonly string[]): Pick<Sounds, 'looseOf' | 'looseCount'> {
  const looseIds = new Map<string, number>([['', 0]])
  const looseOf = new Uint16Array(names.length)
  names.forEach((name, id) => {
    const loose = looseSpelling(name)
    const looseId = looseIds.get(loose) ?? looseIds.size
    looseIds.set(loose, looseId)
    looseOf[id] = looseId
  })
  return { looseOf, looseCount: looseIds.size }
}

/** One spelling for sounds that people confuse: zh/z, ch/c, sh/s, n/l, r/l, f/h, -ng/-n. */
export function looseSpelling(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l(?!v)/, 'n')
    .replace(/([aei])ng$/, '$1n')
}
