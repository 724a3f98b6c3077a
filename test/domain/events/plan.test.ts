import type { EventFault, EventPlan } from '#domain/events/fields'
import { eventFaults, eventFaultTexts, laterBy, weeksLater } from '#domain/events/plan'
import { localTime } from '#domain/local-day'

const now = new Date('2026-05-20T02:00:00Z')
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

const plan = (differing: Partial<EventPlan> = {}): EventPlan => ({
  kind: 'community',
  title: '桶边指导志愿活动',
  place: '鹤鸣社区广场',
  about: '',
  bring: '',
  contactName: '李晓燕',
  contactPhone: '0452-1234567',
  startsAt: at(48),
  endsAt: at(50),
  signUpUntil: at(47),
  capacity: 30,
  audience: 'everyone',
  teamId: null,
  creditedMinutes: 120,
  checkOut: false,
  cover: 'courtyard',
  ...differing,
})

test.each<[string, Partial<EventPlan>]>([
  ['as it is', {}],
  ['with the longest texts', { title: '𠮷'.repeat(30), place: '鹤'.repeat(50), about: '分'.repeat(300) }],
  ['with the smallest and the largest hall', { capacity: 2000, creditedMinutes: 0 }],
  ['with sign-up until it starts', { signUpUntil: at(48) }],
  ['of 31 days', { endsAt: at(48 + 31 * 24) }],
])('a plan %s may be held', (_what, differing) => {
  expect(eventFaults(plan(differing), now)).toEqual([])
})

test.each<[string, Partial<EventPlan>, EventFault]>([
  ['a title of one character', { title: '活' }, 'TITLE_LENGTH'],
  ['a title of white space', { title: ' 　 ' }, 'TITLE_LENGTH'],
  ['a title of 31 characters', { title: '活'.repeat(31) }, 'TITLE_LENGTH'],
  ['a script in the title', { title: '<script>1</script>' }, 'TITLE_MARKS'],
  ['half a character in the title', { title: '活动\ud800' }, 'TITLE_MARKS'],
  ['no place', { place: '' }, 'PLACE'],
  ['marks in the place', { place: '<b>广场</b>' }, 'PLACE'],
  ['an unreadable start', { startsAt: new Date(NaN) }, 'WINDOW_UNREADABLE'],
  ['an unreadable deadline', { signUpUntil: new Date(NaN) }, 'WINDOW_UNREADABLE'],
  ['an end before the start', { endsAt: at(47.5) }, 'WINDOW_BACKWARDS'],
  ['an end at the start', { endsAt: at(48) }, 'WINDOW_BACKWARDS'],
  ['a start in the past', { startsAt: at(-1), signUpUntil: at(-1) }, 'WINDOW_PAST'],
  ['32 days', { endsAt: at(48 + 31 * 24 + 1) }, 'WINDOW_LENGTH'],
  ['a start in two years', { startsAt: at(17_520), endsAt: at(17_521) }, 'WINDOW_FAR'],
  ['a deadline after the start', { signUpUntil: at(48.1) }, 'DEADLINE_LATE'],
  ['a deadline that is over', { signUpUntil: at(0) }, 'DEADLINE_PAST'],
  ['no places', { capacity: 0 }, 'CAPACITY'],
  ['100,000 places', { capacity: 100_000 }, 'CAPACITY'],
  ['half a place', { capacity: 1.5 }, 'CAPACITY'],
  ['too long an introduction', { about: '分'.repeat(301) }, 'ABOUT'],
  ['too much to bring', { bring: '袋'.repeat(101) }, 'BRING'],
  ['nobody to ask', { contactName: '' }, 'CONTACT_NAME'],
  ['a telephone number in words', { contactPhone: '打我电话' }, 'CONTACT_PHONE'],
  ['nine hours of credit', { creditedMinutes: 540 }, 'CREDIT'],
])('%s is a fault, told in a sentence', (_what, differing, fault) => {
  expect(eventFaults(plan(differing), now)).toContain(fault)
  expect(eventFaultTexts[fault]).toMatch(/^[\p{Script=Han}\d“”<>，、。；0-9-]+。$/u)
})

test('of several faults all are told, in the order of the form', () => {
  const faults = eventFaults(plan({ creditedMinutes: -1, capacity: 0, title: '' }), now)
  expect(faults).toEqual(['TITLE_LENGTH', 'CAPACITY', 'CREDIT'])
})

test('a published event may change after its deadline, but never have fewer places', () => {
  const changed = plan({ signUpUntil: at(-1) })
  expect(eventFaults(changed, now, { capacity: 30 })).toEqual([])
  expect(eventFaults(changed, now, { capacity: 31 })).toEqual(['CAPACITY_LOWERED'])
})

test('three weeks later an event is at the same time of day and as long', () => {
  const later = weeksLater(plan(), 3)
  expect(later.startsAt.getTime() - plan().startsAt.getTime()).toBe(21 * 24 * 3_600_000)
  expect(localTime(later.startsAt)).toBe(localTime(plan().startsAt))
  expect(laterBy(later, plan().startsAt.getTime() - later.startsAt.getTime())).toEqual(plan())
})
