import { hashOf } from './hash'

/** Returns the next random number, from 0 to below 1. */
export type Random = () => number

const seedBases = [0x811c9dc5, 0x9e3779b9, 0x243f6a88, 0xb7e15162]

/**
 * A random sequence determined by its seed, the same on every machine: sfc32 (Chris Doty-Humphrey,
 * PractRand). With 128 bits of state, a seed of 16 random bytes cannot be guessed by trial. Anybody who knows
 * the seed can repeat the sequence.
 */
export function randomFrom(seed: string): Random {
  let [a = 0, b = 0, c = 0, counter = 0] = seedBases.map((basis) => hashOf(seed, basis))
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let round = 0; round < 15; round++) next()
  return next
}

/** The items in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
