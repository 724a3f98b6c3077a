import type { NameRows, Sounds } from './search-index'

const newLine = 10
const space = 32

export interface ReadNames {
  readonly names: NameRows
  /** First row of every entry. */
  readonly firstRow: Uint16Array
}

/** Reads the lines of names in one pass over their characters: a phone does this at every start. */
export function readNames(lines: string, sounds: Sounds): ReadNames {
  const texts = namesIn(lines)
  const small = lines.toLowerCase()
  const keys = small === lines ? texts : namesIn(small)
  const start = new Uint32Array(texts.length + 1)
  const entryOf = new Uint16Array(texts.length)
  const heard = new Uint16Array(lines.length - texts.length + 1)
  const first: number[] = [0]
  let row = 0
  let length = 0
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at)
    if (code !== newLine && code !== space) {
      heard[length++] = sounds.ofCode[code]!
      continue
    }
    start[++row] = length
    if (code === newLine) first.push(row)
    entryOf[row] = first.length - 1
  }
  start[texts.length] = length
  const names = { texts, entryOf, start, sounds: heard, rowOf: rowsByName(keys) }
  return { names, firstRow: Uint16Array.from(first) }
}

function namesIn(lines: string): string[] {
  return lines.replace(/\n/g, ' ').split(' ')
}

function rowsByName(keys: readonly string[]): Map<string, number> {
  const rowOf = new Map<string, number>()
  for (let row = 0; row < keys.length; row++) rowOf.set(keys[row]!, row)
  return rowOf
}
