import { piecesOf, writeWeights } from '../../../src/domain/search/infer/guess'
import { ruleClassOf } from '../../../src/domain/search/infer/by-rules'
import type { InferRules } from '../../../src/domain/search/infer/rules'
import { wasteClasses, type WasteClass } from '../../../src/domain/waste-class'
import type { Entry } from '../catalogue/entry'

type Row = readonly [piece: string, weights: Float32Array]

interface Example {
  readonly pieces: readonly string[]
  readonly wasteClass: WasteClass
}

const passes = 12
const firstRate = 0.3
const decay = 1e-5
/** Least number of occurrences of a piece. Rarer pieces say little and are not worth their bytes. */
const leastSeen = 2
const mostPieces = 4000

/**
 * Trains the model: softmax regression by stochastic gradient descent, in a fixed order so that the same
 * catalogue always gives the same model.
 */
export function trainGuess(entries: readonly Entry[], rules: InferRules): string {
  const examples = entries.flatMap((entry) =>
    [entry.name, ...entry.also].map((name) => ({
      pieces: piecesOf(name.toLowerCase(), ruleClassOf(name.toLowerCase(), rules)),
      wasteClass: entry.wasteClass,
    })),
  )
  const weights = new Map<string, Float32Array>()
  for (let pass = 0; pass < passes; pass++) {
    const rate = firstRate / (1 + pass * 0.5)
    for (const example of shuffled(examples, pass + 1)) learn(weights, example, rate)
  }
  return mostTelling(weights, examples)
    .map(([piece, row]) => `${piece} ${writeWeights(row)}`)
    .join('\n')
}

function learn(weights: Map<string, Float32Array>, { pieces, wasteClass }: Example, rate: number): void {
  const rows = pieces.map((piece) => rowOf(weights, piece))
  const scores = wasteClasses.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0))
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  wasteClasses.forEach((name, at) => {
    const error = (name === wasteClass ? 1 : 0) - powers[at]! / total
    for (const row of rows) row[at]! += rate * (error - decay * row[at]!)
  })
}

function rowOf(weights: Map<string, Float32Array>, piece: string): Float32Array {
  const known = weights.get(piece)
  if (known) return known
  const row = new Float32Array(wasteClasses.length)
  weights.set(piece, row)
  return row
}

/**
 * Keeps the pieces with the largest weights, weighting frequent pieces more; each piece's weights are centred
 * on 0.
 */
function mostTelling(weights: Map<string, Float32Array>, examples: readonly Example[]): Row[] {
  const seen = new Map<string, number>()
  for (const { pieces } of examples) for (const piece of pieces) seen.set(piece, (seen.get(piece) ?? 0) + 1)
  const often = (piece: string) => seen.get(piece) ?? 0
  const centred = [...weights]
    .filter(([piece]) => often(piece) >= leastSeen)
    .map(([piece, row]) => [piece, centre(row)] as const)
  const telling = ([piece, row]: Row) => Math.sqrt(often(piece)) * Math.max(...row.map(Math.abs))
  return centred.sort((a, b) => telling(b) - telling(a)).slice(0, mostPieces)
}

function centre(row: Float32Array): Float32Array {
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length
  return row.map((weight) => weight - mean)
}

/** Shuffles with a fixed seed (Lehmer's generator), so that builds are reproducible. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list]
  let state = seed
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 48_271) % 2_147_483_647
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
