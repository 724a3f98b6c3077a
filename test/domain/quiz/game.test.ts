import fc from 'fast-check'
import {
  fallingAt,
  fallsOf,
  gameLanes,
  gameMs,
  newGame,
  resultOf,
  sortFalling,
  sortThing,
  type GameState,
  type GameThing,
} from '#domain/quiz/game'
import { binClasses } from '#domain/waste-class'

const things: GameThing[] = Array.from({ length: 60 }, (_, at) => ({
  name: `东西${at}`,
  wasteClass: binClasses[at % 4]!,
}))
const falls = fallsOf(things, 'seed')

test('a game is full of things from the first moment to the last', () => {
  expect(falls.length).toBeGreaterThan(20)
  expect(falls.length).toBeLessThan(things.length)
  for (let elapsed = 0; elapsed < gameMs - 5000; elapsed += 100)
    expect(fallingAt(falls, newGame, elapsed).length).toBeGreaterThanOrEqual(1)
})

test('all falls are over when the game is', () => {
  expect(fallingAt(falls, newGame, gameMs)).toEqual([])
  expect(Math.max(...falls.map(({ to }) => to))).toBeLessThanOrEqual(gameMs)
})

test('things come faster and faster, one at a time, and not twice in the same column', () => {
  for (const [at, { from, lane }] of falls.entries()) {
    const [next, afterNext] = falls.slice(at + 1, at + 3)
    if (!next || !afterNext) break
    expect(afterNext.from - next.from).toBeLessThanOrEqual(next.from - from)
    expect(next.from - from).toBeGreaterThanOrEqual(1300)
    expect(next.lane).not.toBe(lane)
    expect([...Array(gameLanes).keys()]).toContain(lane)
  }
})

test('nobody can know a column by the one before: each is followed by now one, now another of the others', () => {
  const pairs = falls.slice(1).map(({ lane }, at) => `${falls[at]?.lane} then ${lane}`)
  expect(new Set(pairs).size).toBe(gameLanes * (gameLanes - 1))
  const turns = new Map<string, number>()
  for (const pair of pairs) turns.set(pair, (turns.get(pair) ?? 0) + 1)
  expect(Math.min(...turns.values())).toBeGreaterThan(1)
})

test('a seed always makes the same game', () => {
  expect(fallsOf(things, 'seed')).toEqual(falls)
  const lanes = Array.from({ length: 10 }, (_, seed) => fallsOf(things, `${seed}`).map(({ lane }) => lane))
  expect(new Set(lanes.map(String)).size).toBeGreaterThan(1)
})

test('a thing is at the top when it begins to fall, and then ever nearer to the bottom', () => {
  const [{ from, to } = { from: 0, to: 0 }] = falls
  const shareAt = (elapsed: number) =>
    fallingAt(falls, newGame, elapsed).find(({ number }) => number === 0)?.share
  expect([from, (from + to) / 2, to - 1, to].map(shareAt)).toEqual([0, 0.5, expect.closeTo(1, 3), undefined])
})

test('one that begins later is at the top then, and half-way down half-way through its fall', () => {
  const { number, from, to } = falls[5]!
  const shareAt = (elapsed: number) =>
    fallingAt(falls, newGame, elapsed).find((one) => one.number === number)?.share
  expect([from, (from + to) / 2].map(shareAt)).toEqual([0, 0.5])
})

const [first, second] = falls
const right = (number: number) => things[number]!.wasteClass
const wrong = (number: number) => binClasses.find((name) => name !== right(number))!

test('what was sorted falls no longer', () => {
  const state = sortFalling(newGame, falls, 0, right(0), first!.from)
  expect(fallingAt(falls, state, first!.from)).toEqual([])
})

test.each([
  ['before it falls', second!.from - 1],
  ['after it has fallen past', second!.to],
])('%s a thing cannot be sorted', (_about, elapsed) => {
  expect(sortFalling(newGame, falls, 1, right(1), elapsed)).toBe(newGame)
})

test('the untimed game asks for no instant', () => {
  expect(sortThing(newGame, 0, things[0]!, right(0))).toMatchObject({ points: 10, combo: 1 })
})

function play(rights: readonly boolean[]): GameState {
  return rights.reduce(
    (state, isRight, number) =>
      sortThing(state, number, things[number]!, isRight ? right(number) : wrong(number)),
    newGame,
  )
}

test('right ones in a row bring more each, up to the sixth', () => {
  const totals = Array.from({ length: 8 }, (_, count) => play(Array(count).fill(true)).points)
  expect(totals).toEqual([0, 10, 22, 36, 52, 70, 90, 110])
})

test('a wrong one takes nothing away, the row only begins anew', () => {
  expect(play([true, true, false])).toMatchObject({ points: 22, combo: 0, bestCombo: 2 })
  expect(play([true, true, false, true])).toMatchObject({ points: 32, combo: 1, bestCombo: 2 })
})

const moves = fc.array(
  fc.record({ number: fc.nat(70), bin: fc.constantFrom(...binClasses), elapsed: fc.nat(gameMs + 1000) }),
  { maxLength: 100 },
)

test('whatever is tapped and however often: points never fall, and each thing counts once', () => {
  fc.assert(
    fc.property(moves, (taps) => {
      let state = newGame
      for (const { number, bin, elapsed } of taps) {
        const next = sortFalling(state, falls, number, bin, elapsed)
        expect(next.points).toBeGreaterThanOrEqual(state.points)
        expect(next === state || !(number in state.sorted)).toBe(true)
        state = next
      }
      const { right: count, missorted } = resultOf(state)
      expect(count + missorted.length).toBe(Object.keys(state.sorted).length)
    }),
  )
})

test('at the end it says what went wrong', () => {
  expect(resultOf(play([true, false, true]))).toEqual({ right: 2, missorted: [things[1]] })
})
