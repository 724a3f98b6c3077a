import fc from 'fast-check'
import {
  clampToDoor,
  creditedMinutes,
  isDoorOpen,
  type Mark,
  reconcile,
  wholeHours,
} from '#domain/checkin/attendance'

const window = { startsAt: new Date('2026-05-22T02:00:00Z'), endsAt: new Date('2026-05-22T04:00:00Z') }
const after = (minutes: number) => new Date(window.startsAt.getTime() + minutes * 60_000)

const mark: fc.Arbitrary<Mark> = fc.record({
  who: fc.constantFrom('a', 'b', 'c'),
  way: fc.constantFrom('in' as const, 'out' as const),
  at: fc.integer({ min: -300, max: 300 }).map(after),
})

test('marks of two phones give the same result in any order, and however often they are sent', () => {
  const shuffledMarks = fc
    .array(mark, { maxLength: 20 })
    .chain((marks) =>
      fc.tuple(
        fc.constant(marks),
        fc.shuffledSubarray([...marks, ...marks], { minLength: marks.length * 2 }),
      ),
    )
  fc.assert(
    fc.property(shuffledMarks, ([marks, again]) => {
      const sorted = (from: Mark[]) => [...reconcile(from, window)].sort(([a], [b]) => a.localeCompare(b))
      expect(sorted(again)).toEqual(sorted(marks))
    }),
  )
})

test('the earliest way in and the latest way out count, no further than an hour around the event', () => {
  const marks: Mark[] = [
    { who: 'a', way: 'in', at: after(5) },
    { who: 'a', way: 'in', at: after(-600) },
    { who: 'a', way: 'out', at: after(90) },
    { who: 'a', way: 'out', at: after(60) },
  ]
  expect(reconcile(marks, window).get('a')).toEqual({ in: after(-60), out: after(90) })
})

test('the door opens an hour before and closes an hour after', () => {
  expect([-61, -60, 180, 181].map((minutes) => isDoorOpen(window, after(minutes)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(clampToDoor(window, after(400))).toEqual(after(180))
})

describe('minutes', () => {
  const fixed = { creditedMinutes: 120, checkOut: false }
  const stayed = { creditedMinutes: 120, checkOut: true }

  test.each([
    ['what the event promises, for coming in', { in: after(30) }, fixed, 120],
    ['nothing for leaving alone', { out: after(30) }, fixed, undefined],
    ['nothing yet for who must check out', { in: after(0) }, stayed, undefined],
    ['quarters of an hour, rounded down', { in: after(0), out: after(104) }, stayed, 90],
    ['none for less than a quarter', { in: after(0), out: after(14) }, stayed, 0],
    ['none for leaving before coming', { in: after(50), out: after(10) }, stayed, 0],
  ])('%s', (_what, presence, rule, minutes) => {
    expect(creditedMinutes(presence, rule)).toBe(minutes)
  })
})

test('a certificate counts whole hours', () => {
  expect([0, 59, 60, 119, 120].map(wholeHours)).toEqual([0, 0, 1, 1, 2])
})
