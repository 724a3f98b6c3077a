import type { BinClass } from '../waste-class'
import { randomFrom, shuffled } from './random'

/** Length of the timed game. */
export const gameMs = 60_000

/** Number of columns in which things fall. */
export const gameLanes = 3

/** Number of things in the untimed game, which shows them one by one. */
export const untimedThings = 20

/** Milliseconds between two things: long at first, half as long at the end. */
const pause = { first: 2600, last: 1300 }

/** Milliseconds a thing takes from top to bottom. */
const fall = { first: 6500, last: 4500 }

const points = { right: 10, combo: 2, longestCombo: 5 }

export interface GameThing {
  readonly name: string
  readonly wasteClass: BinClass
}

/** One falling thing; times are milliseconds since the start of the game. */
export interface Fall {
  /** Counted from 0. */
  readonly number: number
  readonly thing: GameThing
  readonly lane: number
  readonly from: number
  readonly to: number
}

/**
 * The falls of a timed game. The last one ends with the game at the latest; fewer if there are not enough
 * things.
 */
export function fallsOf(things: readonly GameThing[], seed: string): Fall[] {
  const random = randomFrom(seed)
  const lanes = shuffled([...Array(gameLanes).keys()], random)
  const falls: Fall[] = []
  let from = 0
  for (const thing of things) {
    const to = from + between(fall, from / gameMs)
    if (to > gameMs) break
    const number = falls.length
    // Never two in a row in the same column, so that no thing hides another.
    if (number % gameLanes === 0) lanes.push(lanes.shift()!)
    falls.push({ number, thing, lane: lanes[number % gameLanes]!, from, to })
    from += between(pause, from / gameMs)
  }
  return falls
}

function between({ first, last }: { first: number; last: number }, share: number): number {
  return Math.round(first + (last - first) * share)
}

export interface GameState {
  readonly points: number
  /** Right answers in a row. */
  readonly combo: number
  readonly bestCombo: number
  /** Things already sorted, by number. */
  readonly sorted: Readonly<Record<number, { readonly thing: GameThing; readonly bin: BinClass }>>
}

export const newGame: GameState = { points: 0, combo: 0, bestCombo: 0, sorted: {} }

/** The things falling at an instant, and how far each has fallen, 0 to 1. */
export function fallingAt(
  falls: readonly Fall[],
  { sorted }: GameState,
  elapsedMs: number,
): (Fall & { readonly share: number })[] {
  return falls
    .filter(({ number, from, to }) => from <= elapsedMs && elapsedMs < to && !(number in sorted))
    .map((one) => ({ ...one, share: (elapsedMs - one.from) / (one.to - one.from) }))
}

/**
 * Sorts a falling thing into a bin. Has no effect if it is already sorted or is not falling at that instant.
 */
export function sortFalling(
  state: GameState,
  falls: readonly Fall[],
  number: number,
  bin: BinClass,
  elapsedMs: number,
): GameState {
  const found = fallingAt(falls, state, elapsedMs).find((one) => one.number === number)
  return found ? sortThing(state, number, found.thing, bin) : state
}

/**
 * Sorts a thing into a bin; sorting it again changes nothing. The wrong bin only resets the row of right
 * answers and takes no points. A thing that falls past costs nothing.
 */
export function sortThing(state: GameState, number: number, thing: GameThing, bin: BinClass): GameState {
  if (number in state.sorted) return state
  const sorted = { ...state.sorted, [number]: { thing, bin } }
  if (bin !== thing.wasteClass) return { ...state, combo: 0, sorted }
  const bonus = points.combo * Math.min(state.combo, points.longestCombo)
  const combo = state.combo + 1
  return {
    points: state.points + points.right + bonus,
    combo,
    bestCombo: Math.max(state.bestCombo, combo),
    sorted,
  }
}

export interface GameResult {
  readonly right: number
  /** Things put into the wrong bin, to be learnt. */
  readonly missorted: readonly GameThing[]
}

export function resultOf({ sorted }: GameState): GameResult {
  const all = Object.values(sorted)
  const wrong = all.filter(({ thing, bin }) => bin !== thing.wasteClass)
  return { right: all.length - wrong.length, missorted: wrong.map(({ thing }) => thing) }
}
