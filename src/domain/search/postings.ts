import type { NameRows, Postings, Sounds } from './search-index'

/** For every loose sound the rows it occurs in, each row once: two passes over the names, no lists in between. */
export function postingsOf(names: NameRows, sounds: Sounds): Postings {
  const start = new Uint32Array(sounds.looseCount + 1)
  const counted = visitSounds(names, sounds, (loose) => ++start[loose + 1]!)
  for (let loose = 0; loose < sounds.looseCount; loose++) start[loose + 1]! += start[loose]!
  const next = start.slice()
  const rows = new Uint16Array(counted)
  visitSounds(names, sounds, (loose, row) => (rows[next[loose]!++] = row))
  return { start, rows }
}

/** Calls `visit` once for each loose sound of each row; gives the number of calls. */
function visitSounds(names: NameRows, sounds: Sounds, visit: (loose: number, row: number) => void): number {
  const lastRow = new Int32Array(sounds.looseCount).fill(-1)
  let calls = 0
  let at = 0
  for (let row = 0; row < names.texts.length; row++) {
    for (const end = names.start[row + 1]!; at < end; at++) {
      const loose = sounds.looseOf[names.sounds[at]!]!
      if (loose === 0 || lastRow[loose] === row) continue
      lastRow[loose] = row
      visit(loose, row)
      calls++
    }
  }
  return calls
}
