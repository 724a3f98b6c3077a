import fc from 'fast-check'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'

test.each([
  ['2026-05-18', '2026-05-18'],
  ['2026-05-24', '2026-05-18'],
  ['2026-05-25', '2026-05-25'],
  ['2027-01-01', '2026-12-28'],
  ['2028-02-29', '2028-02-28'],
  ['1969-12-31', '1969-12-29'],
])('%s is in the week of Monday %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday)
})

test('every day lies within the seven from its Monday on', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 60_000 }), (number) => {
      const day = daysAfter('1970-01-01', number)
      const monday = mondayOf(day)
      expect(new Date(monday).getUTCDay()).toBe(1)
      expect(monday <= day && day < daysAfter(monday, 7)).toBe(true)
    }),
  )
})
