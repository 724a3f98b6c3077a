import {
  followUpDays,
  isOver,
  isReminderTime,
  isTooLate,
  nextReminder,
  reminderWords,
} from '#domain/challenge/reminder'

test.each([
  ['06:00', true],
  ['20:30', true],
  ['21:00', true],
  ['21:30', false],
  ['05:30', false],
  ['18:15', false],
  ['6:00', false],
  ['19:00x', false],
  ['x19:00', false],
  ['x21:00', false],
  ['21:00x', false],
  ['1x:00', false],
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

test('a family is reminded of its three things, and afterwards asked how it goes', () => {
  expect(reminderWords(1, [])).toBe('今天还没打卡，三件事里做到一件就行。')
  expect(followUpDays.map((day) => reminderWords(day, []))).toEqual(
    followUpDays.map(() => '过了这些天，分类还在做吗？说说看。'),
  )
})

test('the last question is on day 66, and after it there is nothing to remind of', () => {
  expect([65, 66, 67].map(isOver)).toEqual([false, true, true])
})

test.each([
  ['three hours after it was due', '2026-05-20T10:00:00Z', '2026-05-20T13:00:00Z', false],
  ['a second later', '2026-05-20T10:00:00Z', '2026-05-20T13:00:01Z', true],
  ['at half past nine in the evening', '2026-05-20T13:00:00Z', '2026-05-20T13:30:00Z', false],
  ['a second later at night', '2026-05-20T13:00:00Z', '2026-05-20T13:30:01Z', true],
])('%s it is too late for a reminder, or not yet', (_when, at, now, is) => {
  expect(isTooLate(new Date(at), new Date(now))).toBe(is)
})
