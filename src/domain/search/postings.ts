import type { NameRows, Postings, Sounds } from './search-index'

/** For every loose sound the rows it occurs in, each row once: count, then fill; no lists in between. */
export function postingsOf(names: NameRows, sounds: Sounds): Postings {
  const start = new Uint32Array(sounds.looseCount + 1)
  const looseAt = countFirsts(names, sounds, start)
  for (let loose = 0; loose < sounds.looseCount; loose++) start[loose + 1]! += start[loose]!
  const next = start.slice()
  const rows = new Uint16Array(start[sounds.looseCount]!)
  let row = 0
  for (let at = 0; at < looseAt.length; at++) {
    while (at >= names.start[row + 1]!) row++
    const loose = looseAt[at]!
    if (loose !== 0) rows[next[loose]!++] = row
  }
  return { start, rows }
}

/**
 * The loose sound of every character, 0 where it has none or its row has had it already; what is not 0 is counted
 * one place behind its sound, where `start` wants it.
 */
function countFirsts(
  { count, start, sounds }: NameRows,
  { looseOf, looseCount }: Sounds,
  counts: Uint32Array,
) {
  const looseAt = new Uint16Array(start[count]!)
  const lastRow = new Int32Array(looseCount).fill(-1)
  let row = 0
  for (let at = 0; at < looseAt.length; at++) {
    while (at >= start[row + 1]!) row++
    const loose = looseOf[sounds[at]!]!
    if (loose === 0 || lastRow[loose] === row) continue
    lastRow[loose] = row
    looseAt[at] = loose
    counts[loose + 1]! += 1
  }
  return looseAt
}
