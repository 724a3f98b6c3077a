import fc from 'fast-check'
import {
  dayOfChallenge,
  isCompleted,
  localDayOf,
  mayBeginOn,
  statesOf,
  tickFault,
} from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'

test.each([
  ['a minute before midnight', '2026-05-19T15:59:00Z', 1],
  ['at midnight in Qiqihar, still the day before in London', '2026-05-19T16:00:00Z', 2],
  ['by a phone that shows another zone', '2026-05-20T01:00:00+09:00', 2],
])('the day changes at midnight in Qiqihar: %s', (_about, at, day) => {
  expect(dayOfChallenge('2026-05-19', localDay(new Date(at)))).toBe(day)
})

test.each([
  ['over the end of a year', '2026-12-25', '2027-01-14'],
  ['over a leap day', '2028-02-20', '2028-03-11'],
  ['over the end of a February without one', '2026-02-20', '2026-03-12'],
])('21 days are 21 days %s', (_about, startsOn, last) => {
  expect(localDayOf(startsOn, 21)).toBe(last)
  expect(dayOfChallenge(startsOn, last)).toBe(21)
})

test.each([
  ['tomorrow', 5, 4, 'TOO_EARLY'],
  ['day 30 of 21', 30, 40, 'NO_SUCH_DAY'],
  ['day 0', 0, 4, 'NO_SUCH_DAY'],
  ['half a day', 1.5, 4, 'NO_SUCH_DAY'],
  ['the first day before it came', 1, 0, 'TOO_EARLY'],
  ['the last day, two weeks after it', 21, 35, undefined],
  ['the last day, a day too late', 21, 36, 'TOO_LATE'],
  ['today', 4, 4, undefined],
  ['a day that is past', 1, 4, undefined],
])('%s', (_about, day, today, fault) => {
  expect(tickFault(day, today)).toBe(fault)
})

test.each([
  ['2026-05-20', true],
  ['2026-06-03', true],
  ['2026-06-04', false],
  ['2026-05-19', false],
])('on 20 May a challenge may begin on %s: %s', (startsOn, may) => {
  expect(mayBeginOn(startsOn, '2026-05-20')).toBe(may)
})

test('in each week the first missed day is free, and a missed day takes nothing away', () => {
  const states = statesOf([1, 3, 5, 6, 7, 8, 9], 12)
  expect(states.slice(0, 7)).toEqual(['done', 'skipped', 'done', 'missed', 'done', 'done', 'done'])
  expect(states.slice(7, 14)).toEqual(['done', 'done', 'skipped', 'missed', 'today', 'ahead', 'ahead'])
})

test.each([
  [15, 22, true],
  [14, 22, false],
  [21, 21, false],
])('%i days done on day %i: certificate %s', (done, today, is) => {
  expect(isCompleted(done, today)).toBe(is)
})

const anyDays = fc.uniqueArray(fc.integer({ min: 1, max: 21 }))
const anyToday = fc.integer({ min: -14, max: 90 })
const indexes = Array.from({ length: 21 }, (_, index) => index)

test('days are told apart by the ticks and the date alone, in whatever order the ticks came', () => {
  fc.assert(
    fc.property(anyDays, anyToday, (ticked, today) => {
      const states = statesOf(ticked, today)
      expect(states).toEqual(statesOf([...ticked, ...ticked].reverse(), today))
      for (const index of indexes) {
        const day = index + 1
        const isDone = ticked.includes(day)
        expect(states[index] === 'done').toBe(isDone)
        expect(states[index] === 'today').toBe(!isDone && day === today)
        expect(states[index] === 'ahead').toBe(!isDone && day > today)
      }
    }),
  )
})

test('a week has one free day where one was missed, and it comes before the missed ones', () => {
  fc.assert(
    fc.property(anyDays, anyToday, (ticked, today) => {
      for (const first of [0, 7, 14]) {
        const lost = statesOf(ticked, today)
          .slice(first, first + 7)
          .filter((state) => state === 'skipped' || state === 'missed')
        expect(lost).toEqual(lost.map((_, index) => (index === 0 ? 'skipped' : 'missed')))
      }
    }),
  )
})

test('another tick never turns another day to the worse', () => {
  const worth = { done: 3, today: 2, ahead: 2, skipped: 1, missed: 0 }
  fc.assert(
    fc.property(anyDays, fc.integer({ min: 1, max: 21 }), anyToday, (ticked, more, today) => {
      const sum = (days: readonly number[]) =>
        statesOf(days, today).reduce((total, state) => total + worth[state], 0)
      expect(sum([...ticked, more])).toBeGreaterThanOrEqual(sum(ticked))
      const others = ticked.filter((day) => day !== more)
      expect(statesOf([...others, more], today).filter((state) => state === 'done')).toHaveLength(
        others.length + 1,
      )
    }),
  )
})

const anyStart = fc.integer({ min: 18_000, max: 40_000 }).map((day) => new Date(day * 86_400_000))

test('a day of a challenge and its local day belong together, in any year', () => {
  fc.assert(
    fc.property(
      anyStart,
      fc.integer({ min: 1, max: 66 }),
      fc.integer({ min: 0, max: 86_399 }),
      (start, day, second) => {
        const startsOn = localDay(start)
        const date = localDayOf(startsOn, day)
        expect(dayOfChallenge(startsOn, date)).toBe(day)
        const instant = new Date(Date.parse(`${date}T00:00:00+08:00`) + second * 1000)
        expect(dayOfChallenge(startsOn, localDay(instant))).toBe(day)
      },
    ),
  )
})
