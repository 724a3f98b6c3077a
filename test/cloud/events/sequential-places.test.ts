import fc from 'fast-check'
import { cancel, enlarge, type Places, signUp, taken } from './sequential-places'

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('sign' as const),
      who: fc.nat(20),
      size: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), who: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('enlarge' as const), by: fc.nat(5) }) },
)
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

function play(capacity: number, acts: readonly Act[]): Places[] {
  const states: Places[] = [{ capacity, parties: [] }]
  for (const one of acts) {
    const places = states[states.length - 1]!
    if (one.do === 'sign') states.push(signUp(places, { id: String(one.who), size: one.size }))
    else if (one.do === 'cancel') states.push(cancel(places, String(one.who)))
    else states.push(enlarge(places, places.capacity + one.by))
  }
  return states
}

const waiting = ({ parties }: Places) => parties.filter(({ state }) => state === 'waiting')

test('never over-booked, never wrongly full, nobody overtakes, nobody loses a place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(act, { maxLength: 60 }), (capacity, acts) => {
      const states = play(capacity, acts)
      for (const [index, places] of states.entries()) {
        expect(taken(places)).toBeLessThanOrEqual(places.capacity)
        // Whoever is first in the queue does not fit.
        const [first] = waiting(places)
        expect(taken(places) + (first?.size ?? Infinity)).toBeGreaterThan(places.capacity)
        // All who have a place signed up before all who wait.
        const order = places.parties.map(({ state }) => state)
        expect(order).toEqual([...order].sort())
        const before = states[index - 1]?.parties.filter(({ state }) => state === 'placed') ?? []
        const lost = before.filter(
          ({ id }) => places.parties.find((party) => party.id === id)?.state === 'waiting',
        )
        expect(lost).toEqual([])
      }
    }),
  )
})

test('a smaller party that came later does not overtake a larger one', () => {
  const full = signUp({ capacity: 2, parties: [] }, { id: 'a', size: 1 })
  const queue = signUp(signUp(full, { id: 'b', size: 2 }), { id: 'c', size: 1 })
  expect(queue.parties.map(({ state }) => state)).toEqual(['placed', 'waiting', 'waiting'])
  expect(cancel(queue, 'a').parties).toEqual([
    { id: 'b', size: 2, state: 'placed' },
    { id: 'c', size: 1, state: 'waiting' },
  ])
})

test('when a party ahead gives up, those behind it who fit come at once', () => {
  const full = signUp({ capacity: 2, parties: [] }, { id: 'a', size: 1 })
  const queue = signUp(signUp(full, { id: 'b', size: 2 }), { id: 'c', size: 1 })
  expect(cancel(queue, 'b').parties.map(({ state }) => state)).toEqual(['placed', 'placed'])
})
