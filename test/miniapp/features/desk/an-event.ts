import type { EventFacts } from '../../../../src/miniapp/features/events/event-facts'

/** An event as the cloud tells of it: a Saturday morning of two hours, for thirty people. */
export const anEvent: EventFacts = {
  eventId: '00000000-0000-4000-a000-000000000001',
  organisationId: '00000000-0000-4000-a000-000000000002',
  organisation: '鹤鸣社区',
  district: '龙沙区',
  state: 'published',
  reason: null,
  kind: 'community',
  title: '桶边指导志愿活动',
  place: '社区广场',
  about: '',
  bring: '手套',
  contactName: '李晓燕',
  contactPhone: '0452-1234567',
  startsAt: '2026-05-16T01:00:00.000Z',
  endsAt: '2026-05-16T03:00:00.000Z',
  signUpUntil: '2026-05-15T12:00:00.000Z',
  capacity: 30,
  audience: 'everyone',
  team: null,
  creditedMinutes: 120,
  checkOut: false,
  cover: 'courtyard',
  taken: 3,
  waiting: 0,
}
