import { isReminderTime, nextReminder, reminderWords } from '#domain/challenge/reminder'

test.each([
  ['06:00', true],
  ['20:30', true],
  ['21:00', true],
  ['21:30', false],
  ['05:30', false],
  ['18:15', false],
  ['6:00', false],
  ['19:00x', false],
])('%s may be chosen: %s', (time, may) => {
  expect(isReminderTime(time)).toBe(may)
})

test.each([
  ['before it', '2026-05-20T10:29:59Z', '2026-05-20T10:30:00.000Z'],
  ['at it', '2026-05-20T10:30:00Z', '2026-05-21T10:30:00.000Z'],
  ['on the last evening of a year', '2026-12-31T12:00:00Z', '2027-01-01T10:30:00.000Z'],
])('half past six comes next, asked %s', (_about, now, next) => {
  expect(nextReminder('18:30', new Date(now)).toISOString()).toBe(next)
})

test.each([
  [0, [], false],
  [1, [], true],
  [1, [1], false],
  [21, [1, 2], true],
  [22, [], false],
  [30, [], true],
  [30, [30], false],
  [66, [30, 45], true],
])('on day %i, with %j done, there is something to remind of: %s', (day, done, is) => {
  const words = reminderWords(day, done)
  expect(words !== undefined).toBe(is)
  expect([...(words ?? '')].length).toBeLessThanOrEqual(20)
})
