import type { NameRows } from './search-index'

/**
 * Size of the table: a power of two, at least three times the number of names, so that most are found at
 * once.
 */
const slots = 65_536

export interface HashedNames extends Pick<NameRows, 'count' | 'start' | 'codes'> {
  /** Hash of each name: `mix` applied to its characters in order, beginning with 0. */
  readonly hashes: Int32Array
}

/** Builds a hash table of the names. Returns a function that gives the row of a text, or undefined. */
export function nameTable({ count, start, codes, hashes }: HashedNames): NameRows['find'] {
  const rowAt = new Uint16Array(slots)
  for (let row = 0; row < count; row++) {
    let slot = slotOf(hashes[row]!)
    while (rowAt[slot] !== 0) slot = (slot + 1) % slots
    // 0 is an empty slot.
    rowAt[slot] = row + 1
  }

  return (text) => {
    let hash = 0
    for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at))
    for (let slot = slotOf(hash); rowAt[slot] !== 0; slot = (slot + 1) % slots) {
      const row = rowAt[slot]! - 1
      if (isName(text, row)) return row
    }
    return undefined
  }

  function isName(text: string, row: number): boolean {
    const from = start[row]!
    if (start[row + 1]! - from !== text.length) return false
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== codes[from + at]) return false
    return true
  }
}

/** Adds one character to a hash. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16
}
