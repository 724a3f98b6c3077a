import type { NameRows, Postings, Sounds } from './search-index'

/** For every loose sound the rows it occurs in, each row once: two passes over the names, no lists in between. */
export function postingsOf(names: NameRows, sounds: Sounds): Postings {
  const start = new Uint32Array(sounds.looseCount + 1)
  eachSound(names, sounds, (loose) => (start[loose + 1]! += 1))
  for (let loose = 0; loose < sounds.looseCount; loose++) start[loose + 1]! += start[loose]!
  const next = start.slice()
  const rows = new Uint16Array(start[sounds.looseCount]!)
  eachSound(names, sounds, (loose, row) => (rows[next[loose]!++] = row))
  return { start, rows }
}

function eachSound(names: NameRows, sounds: Sounds, visit: (loose: number, row: number) => void): void {
  const lastRow = new Int32Array(sounds.looseCount).fill(-1)
  for (let row = 0; row < names.texts.length; row++) {
    for (let at = names.start[row]!; at < names.start[row + 1]!; at++) {
      const loose = sounds.looseOf[names.sounds[at]!]!
      if (loose === 0 || lastRow[loose] === row) continue
      lastRow[loose] = row
      visit(loose, row)
    }
  }
}
