import { localDay } from '#domain/local-day'

test.each([
  ['2026-05-20T15:59:59.999Z', '2026-05-20'],
  ['2026-05-20T16:00:00.000Z', '2026-05-21'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ['2024-02-28T20:00:00.000Z', '2024-02-29'],
])('%s is %s in Qiqihar', (instant, day) => {
  expect(localDay(new Date(instant))).toBe(day)
})
