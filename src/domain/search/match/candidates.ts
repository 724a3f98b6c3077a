import { rowsBegun, rowsByInitials } from './initials'
import type { SearchIndex } from '../index/search-index'
import type { Token } from '../read/tokens'

/**
 * Shares are sorted into this many buckets, as many as a byte distinguishes. Names in the same bucket are
 * treated as equal.
 */
const buckets = 256
/** Weight of the rarest sound. Weights are integers because these add up faster. */
const mostWeight = 100

/** Working memory that is reused: allocating it for each keystroke would cost more than the search. */
let shared = new Uint16Array(0)
let bucketOf = new Uint8Array(0)
let touched = new Uint16Array(0)

/**
 * The rows that share most sounds with the query, counted along the postings. Rare sounds weigh more; long
 * names that share little score lower.
 */
export function candidateRows(index: SearchIndex, tokens: readonly Token[]): number[] {
  const letters = tokens.map((token) => token.begins)
  if (!letters.includes('')) {
    const rows = rowsByInitials(index, letters.join(''))
    return rows.length === 0 && tokens.length === 1 ? rowsBegun(index, letters[0]!) : rows
  }
  makeRoom(index.names.count)
  let count = 0
  let total = 0
  for (const token of tokens) {
    for (const loose of looseSoundsOf(index, token)) {
      const weight = weightOf(index, loose)
      total += weight
      count = addAlong(index, loose, weight, count)
    }
  }
  return bestRows(index, count, total, tokens.length)
}

function makeRoom(rows: number): void {
  if (shared.length >= rows) return
  shared = new Uint16Array(rows)
  bucketOf = new Uint8Array(rows)
  touched = new Uint16Array(rows)
}

/** `mostWeight` for a very rare sound, falling with the logarithm of how often the sound occurs. */
function weightOf({ postings, scores }: SearchIndex, loose: number): number {
  const { start, end } = postings()
  const often = end[loose]! - start[loose]!
  return Math.round(mostWeight / (1 + Math.log2(1 + often / scores.commonSound)))
}

function addAlong({ postings }: SearchIndex, loose: number, weight: number, count: number): number {
  const { start, end, rows } = postings()
  const to = end[loose]!
  for (let at = start[loose]!; at < to; at++) {
    const row = rows[at]!
    if (shared[row] === 0) touched[count++] = row
    shared[row]! += weight
  }
  return count
}

function looseSoundsOf({ sounds }: SearchIndex, token: Token): Iterable<number> {
  if (token.sound > 0) return [sounds.looseOf[token.sound]!]
  if (token.begins === '') return []
  const found = new Set<number>()
  sounds.names.forEach((name, id) => {
    if (name.startsWith(token.begins)) found.add(sounds.looseOf[id]!)
  })
  return found
}

/** The rows with the highest share, selected by histogram instead of sorting. Resets the working memory. */
function bestRows({ names, scores }: SearchIndex, count: number, total: number, typed: number): number[] {
  const { start } = names
  const { closeLook, lengthApart } = scores
  const histogram = new Uint16Array(buckets)
  const scale = (buckets - 1) / (total || 1)
  for (let at = 0; at < count; at++) {
    const row = touched[at]!
    const extra = Math.abs(start[row + 1]! - start[row]! - typed)
    const bucket = Math.min(buckets - 1, Math.floor((shared[row]! * scale) / (1 + extra * lengthApart)))
    bucketOf[row] = bucket
    histogram[bucket]! += 1
    shared[row] = 0
  }
  let cut = buckets - 1
  for (let seen = histogram[cut]!; cut > 0 && seen < closeLook; seen += histogram[cut]!) cut--
  return rowsFrom(cut, count, closeLook)
}

function rowsFrom(cut: number, count: number, closeLook: number): number[] {
  const above: number[] = []
  const onTheLine: number[] = []
  for (let at = 0; at < count; at++) {
    const row = touched[at]!
    if (bucketOf[row]! > cut) above.push(row)
    else if (bucketOf[row] === cut && onTheLine.length < closeLook) onTheLine.push(row)
  }
  return [...above, ...onTheLine]
}
