import type { NameRows, Postings, Sounds } from './search-index'

/** For every loose sound the rows it occurs in, each row once: count, then fill; no lists in between. */
export function postingsOf(names: NameRows, sounds: Sounds): Postings {
  const looseAt = firstsInRows(names, sounds)
  const start = new Uint32Array(sounds.looseCount + 1)
  for (let at = 0; at < looseAt.length; at++) if (looseAt[at] !== 0) start[looseAt[at]! + 1]! += 1
  for (let loose = 0; loose < sounds.looseCount; loose++) start[loose + 1]! += start[loose]!
  const next = start.slice()
  const rows = new Uint16Array(start[sounds.looseCount]!)
  for (let row = 0; row < names.count; row++) {
    for (let at = names.start[row]!; at < names.start[row + 1]!; at++) {
      const loose = looseAt[at]!
      if (loose !== 0) rows[next[loose]!++] = row
    }
  }
  return { start, rows }
}

/** The loose sound of every character; 0 where it has none or its row has had it already. */
function firstsInRows({ count, start, sounds }: NameRows, { looseOf, looseCount }: Sounds): Uint16Array {
  const looseAt = new Uint16Array(start[count]!)
  const lastRow = new Int32Array(looseCount).fill(-1)
  for (let row = 0; row < count; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const loose = looseOf[sounds[at]!]!
      if (lastRow[loose] === row) continue
      lastRow[loose] = row
      looseAt[at] = loose
    }
  }
  return looseAt
}
