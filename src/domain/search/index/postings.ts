import type { NameRows, Postings, Sounds } from './search-index'

/**
 * Lists for every loose sound the rows it occurs in, each row once. Takes some milliseconds, so it runs only
 * when first needed.
 */
export function postingsOf(names: NameRows, sounds: Sounds): Postings {
  const start = placesFor(names, sounds)
  const end = start.slice(0, sounds.looseCount)
  const rows = new Uint16Array(start[sounds.looseCount]!)
  for (let row = 0; row < names.count; row++) postRow(row)
  return { start, end, rows }

  // A separate function, called once per row: engines compile it sooner than one long loop.
  function postRow(row: number): void {
    const to = names.start[row + 1]!
    for (let at = names.start[row]!; at < to; at++) {
      const loose = sounds.looseOf[names.sounds[at]!]!
      const next = end[loose]!
      const isPosted = next > start[loose]! && rows[next - 1] === row
      if (loose === 0 || isPosted) continue
      rows[next] = row
      end[loose] = next + 1
    }
  }
}

/**
 * Where the rows of each sound begin. Reserves room for every occurrence of the sound, slightly more than its
 * rows need.
 */
function placesFor(names: NameRows, { looseOf, looseCount }: Sounds): Uint32Array {
  const start = new Uint32Array(looseCount + 1)
  const length = names.start[names.count]!
  for (let at = 0; at < length; at++) start[looseOf[names.sounds[at]!]! + 1]! += 1
  start[1] = 0
  for (let loose = 1; loose < looseCount; loose++) start[loose + 1]! += start[loose]!
  return start
}
