import fc from 'fast-check'
import { dayNumber, daysAfter } from '#domain/day-number'

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2026-05-20', 20_593],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number)
})

test.each(['', 'today', '2026-13-01', '2026-5-20', 'x2026-05-20', '+002026-05-20', '2026-05-20T00:00:00Z'])(
  '%j is no day',
  (day) => {
    expect(() => dayNumber(day)).toThrow(new RangeError(`no local day: ${day}`))
  },
)

test('so many days later and as many back is the same day, over any month and year', () => {
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  fc.assert(
    fc.property(
      fc.integer({ min: -40_000, max: 40_000 }),
      fc.integer({ min: -4000, max: 4000 }),
      (start, days) => {
        const day = daysAfter('1970-01-01', start)
        expect(dayNumber(daysAfter(day, days))).toBe(start + days)
        expect(daysAfter(daysAfter(day, days), -days)).toBe(day)
      },
    ),
  )
})
