import { mix, nameTable } from './name-table'
import type { NameRows, Sounds } from './search-index'

const newLine = 10
const space = 32

/** The longest name allowed in the catalogue, in characters; the content compiler enforces it. */
export const longestName = 16

export interface ReadNames {
  readonly names: NameRows
  /** First row of every entry. */
  readonly firstRow: Uint16Array
}

/**
 * Parses the names in one pass over their characters without creating strings. A phone does this at every
 * start, and putting 19,000 short strings into a Map would take longer than everything else.
 */
export function readNames(lines: string, { ofCode }: Sounds): ReadNames {
  const small = lines.toLowerCase()
  const codes = new Uint16Array(small.length)
  const sounds = new Uint16Array(small.length)
  const start = new Uint32Array(small.length + 2)
  const entryOf = new Uint16Array(small.length + 1)
  const hashes = new Int32Array(small.length + 1)
  const first: number[] = [0]
  let row = 0
  let length = 0
  let longest = 0
  let hash = 0
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at)
    if (code !== newLine && code !== space) {
      codes[length] = code
      hash = mix(hash, code)
      sounds[length++] = ofCode[code]!
      continue
    }
    hashes[row] = hash
    hash = 0
    longest = Math.max(longest, length - start[row]!)
    start[++row] = length
    if (code === newLine) first.push(row)
    entryOf[row] = first.length - 1
  }
  hashes[row] = hash
  const count = row + 1
  start[count] = length
  longest = Math.max(longest, length - start[row]!)
  const rows = {
    count,
    longest,
    entryOf: entryOf.slice(0, count),
    start: start.slice(0, count + 1),
    codes,
    sounds,
  }
  const names = {
    ...rows,
    find: nameTable({ ...rows, hashes }),
    // One separator follows each name, so a name begins as many characters later as there are names before
    // it.
    textOf: (at: number) => lines.slice(rows.start[at]! + at, rows.start[at + 1]! + at),
  }
  return { names, firstRow: Uint16Array.from(first) }
}
