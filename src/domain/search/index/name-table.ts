import type { NameRows } from './search-index'

/** A power of two, at least three times as many as there are names, so that most are found at the first look. */
const slots = 65_536

export interface HashedNames extends Pick<NameRows, 'count' | 'start' | 'codes'> {
  /** `mix` of every character of a name, in order, from 0. */
  readonly hashes: Int32Array
}

/** A hash table over the characters of the names: which row a text is, or undefined. */
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

/** Goes on with a hash by one character. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16
}
