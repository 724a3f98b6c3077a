import fc from 'fast-check'
import { localDay } from '#domain/local-day'
import { streakOf } from '#domain/quiz/streak'
import { dayAt } from './any-question'

test.each([
  ['nothing yet', [], '2026-05-20', 0],
  ['only today', ['2026-05-20'], '2026-05-20', 1],
  ['yesterday, today is not over yet', ['2026-05-19'], '2026-05-20', 1],
  ['the day before yesterday: one day missed', ['2026-05-18'], '2026-05-20', 1],
  ['three days ago: two days missed', ['2026-05-17'], '2026-05-20', 0],
  ['one day missed in the middle, which does not count', ['2026-05-18', '2026-05-20'], '2026-05-20', 2],
  ['two days missed in the middle', ['2026-05-17', '2026-05-20'], '2026-05-20', 1],
  ['every other day', ['2026-05-14', '2026-05-16', '2026-05-18', '2026-05-20'], '2026-05-20', 4],
  ['the same day twice', ['2026-05-20', '2026-05-20'], '2026-05-20', 1],
  ['over the end of a year', ['2025-12-31', '2026-01-01'], '2026-01-01', 2],
  ['over a leap day', ['2024-02-28', '2024-02-29', '2024-03-01'], '2024-03-01', 3],
  ['a leap day missed', ['2024-02-28', '2024-03-01'], '2024-03-01', 2],
  ['a leap day and the next missed', ['2024-02-28', '2024-03-02'], '2024-03-02', 1],
  ['no leap day: the first of March missed', ['2026-02-28', '2026-03-02'], '2026-03-02', 2],
])('%s', (_about, days, today, current) => {
  expect(streakOf(days, today).current).toBe(current)
})

test('an attempt a millisecond before midnight and one at midnight are of two days', () => {
  const instants = ['2026-05-19T15:59:59.999Z', '2026-05-19T16:00:00.000Z'].map((at) => new Date(at))
  expect(streakOf(instants.map(localDay), localDay(instants[1]!)).current).toBe(2)
})

test('the longest streak outlives the one that goes on', () => {
  const long = [1, 2, 3, 5, 6].map((day) => `2026-05-0${day}`)
  expect(streakOf([...long, '2026-05-20'], '2026-05-20')).toEqual({ current: 1, longest: 5 })
})

/** Days are walked one by one, as somebody with a calendar and a pencil would. */
function walked(finished: ReadonlySet<number>, today: number): number {
  let count = 0
  let missed = 0
  for (let day = today; day >= 0 && missed < 2; day--) {
    if (finished.has(day)) count++
    if (finished.has(day)) missed = 0
    else if (day < today) missed++
  }
  return count
}

const days = fc.array(fc.integer({ min: 19_700, max: 19_860 }), { maxLength: 120 })

test('it is what counting backwards on a calendar gives, whatever the order of the days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 19_700, max: 19_870 }), (finished, today) => {
      const past = new Set(finished.filter((day) => day <= today))
      const { current, longest } = streakOf(finished.map(dayAt), dayAt(today))
      expect(current).toBe(walked(past, today))
      expect(longest).toBe(Math.max(0, ...[...past].map((day) => walked(past, day))))
    }),
    { numRuns: 500 },
  )
})

test('finishing one day more never makes a streak shorter', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 19_700, max: 19_860 }), (finished, more) => {
      const today = dayAt(19_860)
      const before = streakOf(finished.map(dayAt), today)
      const after = streakOf([...finished, more].map(dayAt), today)
      expect(after.current).toBeGreaterThanOrEqual(before.current)
      expect(after.longest).toBeGreaterThanOrEqual(before.longest)
    }),
  )
})
