import type { SearchIndex } from '../index/search-index'

/** Rows whose pinyin initials are these letters, or begin with them; exact matches first. */
export function rowsByInitials(index: SearchIndex, letters: string): number[] {
  const { start, sounds, count } = index.names
  const complete: number[] = []
  const begun: number[] = []
  for (let row = 0; row < count; row++) {
    const length = start[row + 1]! - start[row]!
    if (length < letters.length || !beginsWith(index, sounds, start[row]!, letters)) continue
    ;(length === letters.length ? complete : begun).push(row)
  }
  return [...complete, ...begun.slice(0, index.scores.mostBegun)]
}

/** Rows whose first syllable begins with these letters but is longer: zho. */
export function rowsBegun(index: SearchIndex, letters: string): number[] {
  const { start, sounds, count } = index.names
  const rows: number[] = []
  for (let row = 0; row < count; row++) {
    if (index.sounds.names[sounds[start[row]!]!]!.startsWith(letters)) rows.push(row)
  }
  return rows
}

function beginsWith(index: SearchIndex, sounds: Uint16Array, from: number, letters: string): boolean {
  for (let at = 0; at < letters.length; at++) {
    if (index.sounds.firstLetter[sounds[from + at]!] !== letters.charCodeAt(at)) return false
  }
  return true
}
