import { periodText } from '#domain/date-text'
import type { EventFacts } from '../../../../src/miniapp/features/events/event-facts'
import { placesText } from '../../../../src/miniapp/features/events/words/places-text'
import { signupNote } from '../../../../src/miniapp/features/events/words/signup-note'

const now = new Date('2026-11-24T01:00:00Z')
const times = {
  startsAt: '2026-11-28T01:00:00Z',
  endsAt: '2026-11-28T03:00:00Z',
  signUpUntil: '2026-11-27T12:00:00Z',
}
const event = { ...times, state: 'published', capacity: 30, taken: 18, waiting: 0 } as EventFacts

test.each([
  ['of one day', times, '11月28日 周六 09:00–11:00'],
  [
    'over midnight',
    { ...times, endsAt: '2026-11-28T17:00:00Z' },
    '11月28日 周六 09:00 至 11月29日 周日 01:00',
  ],
  [
    'of next year',
    { startsAt: '2027-01-02T01:00:00Z', endsAt: '2027-01-02T02:00:00Z' },
    '2027年1月2日 周六 09:00–10:00',
  ],
])('when an event %s is', (_what, window, words) => {
  expect(periodText(window, now)).toBe(words)
})

test.each([
  ['places are left', {}, '还有12个名额'],
  ['all are taken', { taken: 30 }, '名额满了，可以报候补'],
  ['some wait although a place is free', { waiting: 2 }, '名额满了，2人在候补'],
  ['sign-up is over', { signUpUntil: '2026-11-24T00:59:59Z' }, '报名已截止'],
  ['it is over', { endsAt: '2026-11-24T00:59:59Z' }, '已经结束'],
  ['it was cancelled', { state: 'cancelled' }, '活动取消了'],
] as const)('what is said where %s', (_when, changes, words) => {
  expect(placesText({ ...event, ...changes }, now)).toBe(words)
})

const people = [
  { personId: 'p', childId: null, nickname: null },
  { personId: 'q', childId: 'c', nickname: '小满' },
]

test.each([
  [{ state: 'placed', ahead: 0, people }, '已报名：我、小满'],
  [{ state: 'waiting', ahead: 3, people }, '候补中，前面还有3人：我、小满'],
  [{ state: 'waiting', ahead: 0, people }, '候补第一位：我、小满'],
  [{ state: 'cancelled', ahead: 0, people }, '已取消报名：我、小满'],
] as const)('a sign-up is told as %p', (signup, words) => {
  expect(signupNote({ ...signup, people: [...signup.people] })).toBe(words)
})
