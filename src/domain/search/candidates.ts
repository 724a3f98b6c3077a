import { rowsByInitials } from './initials'
import type { SearchIndex } from './search-index'
import type { Token } from './tokens'

/** How many names are looked at closely. */
const closeLook = 60
const buckets = 256

/**
 * The rows that share most sounds with the query, found by counting along the postings: rare sounds weigh more,
 * and long names that share little fall behind.
 */
export function candidateRows(index: SearchIndex, tokens: readonly Token[]): number[] {
  const { names, postings } = index
  if (tokens.every((token) => token.begins !== '')) return rowsByInitials(index, tokens.map((token) => token.begins).join(''))
  const shared = new Float32Array(names.texts.length)
  let total = 0
  for (const token of tokens) {
    for (const loose of looseSoundsOf(index, token)) {
      const from = postings.start[loose]!
      const to = postings.start[loose + 1]!
      const weight = 1 / (1 + Math.log2(1 + (to - from) / 16))
      total += weight
      for (let at = from; at < to; at++) shared[postings.rows[at]!]! += weight
    }
  }
  return bestRows(shared, names.start, total, tokens.length)
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

/** The rows with the highest share, by a histogram instead of a sort. */
function bestRows(shared: Float32Array, start: Uint32Array, total: number, tokenCount: number): number[] {
  const scale = (buckets - 1) / (total || 1)
  const histogram = new Uint32Array(buckets)
  const bucketOf = (row: number) => {
    const extra = Math.abs(start[row + 1]! - start[row]! - tokenCount)
    return Math.floor((shared[row]! * scale) / (1 + extra * 0.08))
  }
  for (let row = 0; row < shared.length; row++) if (shared[row]! > 0) histogram[bucketOf(row)]! += 1
  let cut = buckets - 1
  for (let seen = histogram[cut]!; cut > 0 && seen < closeLook; seen += histogram[cut]!) cut--
  const above: number[] = []
  const onTheLine: number[] = []
  for (let row = 0; row < shared.length; row++) {
    if (shared[row]! === 0) continue
    const bucket = bucketOf(row)
    if (bucket > cut) above.push(row)
    else if (bucket === cut && onTheLine.length < closeLook) onTheLine.push(row)
  }
  return [...above, ...onTheLine]
}
