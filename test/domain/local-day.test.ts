import { instantOf, localDay, localMoment, localTime } from '#domain/local-day'

test.each([
  ['2026-05-20T15:59:59.999Z', '2026-05-20', '23:59'],
  ['2026-05-20T16:00:00.000Z', '2026-05-21', '00:00'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01', '00:00'],
  ['2024-02-28T20:30:00.000Z', '2024-02-29', '04:30'],
])('%s is %s, %s in Qiqihar', (instant, day, time) => {
  expect(localDay(new Date(instant))).toBe(day)
  expect(localTime(new Date(instant))).toBe(time)
  expect(localMoment(new Date(instant))).toBe(`${day} ${time}`)
})

test('a day and a time of Qiqihar make an instant that is read back as they were', () => {
  const instant = new Date(instantOf('2026-05-20', '18:30'))
  expect(instant.toISOString()).toBe('2026-05-20T10:30:00.000Z')
  expect(localMoment(instant)).toBe('2026-05-20 18:30')
})

test('what is no day or no time makes no instant', () => {
  expect(Number.isNaN(Date.parse(instantOf('', '18:30')))).toBe(true)
})
