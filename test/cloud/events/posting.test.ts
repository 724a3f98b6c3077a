import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { anEvent, aSchool, holderOf, stranger } from '../test-cloud'
import { EventCloud, type ShownEvent } from './event-cloud'
import { events, useEvents } from './use-events'

useEvents()

const changed = (eventId: string, changes: object) => {
  const { organisationId: _unit, ...plan } = anEvent(events.unit, changes)
  return { ...plan, eventId }
}
const seen = (eventId: string, caller = stranger()) => events.code('events.one', { eventId }, caller)

test('a draft is seen by its organisation alone, and by everyone once it is published', async () => {
  const { eventId, state } = await events.draft()
  expect(state).toBe('draft')
  expect(await seen(eventId)).toBe('NOT_FOUND')
  expect(await events.code('events.one', { eventId }, events.worker)).toBe('OK')
  await events.ask('events.publish', { key: randomUUID(), eventId }, events.worker)
  expect(await seen(eventId)).toBe('OK')
})

test('a retry of any act gives the same answer and one row of the audit log', async () => {
  const draft = anEvent(events.unit)
  const once = await events.ask<ShownEvent>('events.create', draft, events.worker)
  expect(await events.ask('events.create', draft, events.worker)).toEqual(once)
  const { eventId } = once
  const turn = { key: randomUUID(), eventId }
  await events.ask('events.publish', turn, events.worker)
  await events.ask('events.publish', turn, events.worker)
  const log = await events.cloud.db.run<{ action: string }>(
    sql`select action from audit_log where target = ${eventId} order by at, action`,
  )
  expect(log.map(({ action }) => action)).toEqual(['events.create', 'events.publish'])
})

test('a key used for something else is refused, and nothing changes', async () => {
  const draft = anEvent(events.unit)
  const { eventId } = await events.ask<ShownEvent>('events.create', draft, events.worker)
  expect(await events.code('events.create', { ...draft, title: '另一场活动' }, events.worker)).toBe(
    'CONFLICT',
  )
  expect(await events.code('events.publish', { key: draft.key, eventId }, events.worker)).toBe('CONFLICT')
  expect(await seen(eventId)).toBe('NOT_FOUND')
})

test.each([
  ['a window that ends before it begins', { endsAt: '2026-05-22T01:00:00Z' }, /结束时间要晚于/],
  ['a deadline after the start', { signUpUntil: '2026-05-22T03:00:00Z' }, /报名截止时间不能晚于/],
  ['times in words', { startsAt: '后天' }, /请选择活动的开始时间/],
  ['no places', { capacity: 0 }, /名额要在1到2000之间/],
  ['100,000 places', { capacity: 100_000 }, /名额要在1到2000之间/],
  ['a script in the title', { title: '<script>' }, /不能有“<”“>”/],
  ['too long a title', { title: '活'.repeat(31) }, /2到30个字/],
  ['a telephone number in the title', { title: '报名打13912345678' }, /不适合/],
  ['a kind there is not', { kind: 'party' }, /填写的内容有误/],
])('%s: told in words, and nothing is kept', async (_what, changes, words) => {
  const count = () => events.cloud.db.run(sql`select count(*) from events`)
  const before = await count()
  const { status, body } = await events.cloud.ask(
    'events.create',
    anEvent(events.unit, changes),
    events.worker,
  )
  expect(status).toBeGreaterThanOrEqual(400)
  expect(body).toMatchObject({ ok: false, error: { message: expect.stringMatching(words) } })
  expect(await count()).toEqual(before)
})

test('a worker of another organisation can neither post for this one nor touch its events', async () => {
  const other = await holderOf(events.cloud.db, 'worker', await aSchool(events.cloud.db))
  const { eventId } = await events.published()
  expect(await events.code('events.create', anEvent(events.unit), other)).toBe('INVALID_EVENT')
  const act = () => ({ key: randomUUID(), eventId })
  expect(await events.code('events.update', changed(eventId, {}), other)).toBe('FORBIDDEN')
  expect(await events.code('events.cancel', { ...act(), reason: '下雨' }, other)).toBe('FORBIDDEN')
  expect(await events.code('events.end', act(), other)).toBe('FORBIDDEN')
  expect(await events.code('events.repeatWeekly', { ...act(), weeks: 1 }, other)).toBe('FORBIDDEN')
  const mine = await events.ask<{ events: unknown[] }>('events.mine', {}, other)
  expect(mine.events).toEqual([])
})

test('an admin may post for every organisation', async () => {
  const admin = await holderOf(events.cloud.db, 'admin')
  expect(await events.code('events.create', anEvent(events.unit), admin)).toBe('OK')
})

test('a cancelled event keeps its reason, and nothing more can be done with it', async () => {
  const { eventId } = await events.published()
  const cancelled = await events.ask(
    'events.cancel',
    { key: randomUUID(), eventId, reason: '天气不好' },
    events.worker,
  )
  expect(cancelled).toMatchObject({ state: 'cancelled', reason: '天气不好' })
  expect(await events.code('events.update', changed(eventId, {}), events.worker)).toBe('EVENT_CANCELLED')
  expect(await events.code('events.end', { key: randomUUID(), eventId }, events.worker)).toBe(
    'EVENT_CANCELLED',
  )
  const people = [{ self: true }]
  expect(await events.code('signups.signUp', { key: 'late', eventId, people }, stranger())).toBe(
    'EVENT_CANCELLED',
  )
})

test('an event ends when it has begun, and not before', async () => {
  const { eventId } = await events.published()
  const act = { key: randomUUID(), eventId }
  expect(await events.code('events.end', act, events.worker)).toBe('NOT_BEGUN')
  events.set('2026-05-22T03:00:00Z')
  expect(await events.ask('events.end', act, events.worker)).toMatchObject({ state: 'ended' })
})

test('fewer places are refused once it is published', async () => {
  const { eventId } = await events.published({ capacity: 10 })
  expect(await events.code('events.update', changed(eventId, { capacity: 9 }), events.worker)).toBe(
    'INVALID_EVENT',
  )
})

test('a copy is a draft at the new time, with all its times moved along', async () => {
  const { eventId } = await events.published()
  const copy = await events.ask(
    'events.copy',
    { key: randomUUID(), eventId, startsAt: '2026-06-01T06:00:00Z' },
    events.worker,
  )
  expect(copy).toMatchObject({
    state: 'draft',
    title: '桶边指导志愿活动',
    startsAt: '2026-06-01T06:00:00.000Z',
    endsAt: '2026-06-01T08:00:00.000Z',
    signUpUntil: '2026-06-01T05:00:00.000Z',
  })
})

test('three weeks more are three published events, however often it is asked', async () => {
  const { eventId } = await events.published()
  const act = { key: randomUUID(), eventId, weeks: 3 }
  const repeated = await events.ask<ShownEvent[]>('events.repeatWeekly', act, events.worker)
  expect(repeated.map(({ startsAt, state }) => `${startsAt} ${state}`)).toEqual([
    '2026-05-29T02:00:00.000Z published',
    '2026-06-05T02:00:00.000Z published',
    '2026-06-12T02:00:00.000Z published',
  ])
  expect(await events.ask('events.repeatWeekly', act, events.worker)).toEqual(repeated)
})

test('weeks that lead too far ahead leave no event behind', async () => {
  const far = {
    startsAt: '2027-05-10T02:00:00Z',
    endsAt: '2027-05-10T04:00:00Z',
    signUpUntil: '2027-05-10T01:00:00Z',
  }
  const { eventId } = await events.published(far)
  const act = { key: randomUUID(), eventId, weeks: 3 }
  const count = () => events.cloud.db.run(sql`select count(*) from events`)
  const before = await count()
  expect(await events.code('events.repeatWeekly', act, events.worker)).toBe('INVALID_EVENT')
  expect(await count()).toEqual(before)
})

test('what is open is listed page by page, the next first, each event once', async () => {
  const own = await EventCloud.open(events.cloud.db)
  await own.cloud.db.run(sql`update organisations set district = '昂昂溪区' where id = ${own.unit}::uuid`)
  await Promise.all(
    Array.from({ length: 25 }, (_, n) =>
      own.published({ kind: 'pickup', startsAt: `2026-05-22T02:${String(n % 5).padStart(2, '0')}:00Z` }),
    ),
  )
  await own.published({ kind: 'training' })
  type Page = { events: ShownEvent[]; next: object | null }
  const query = { district: '昂昂溪区', kind: 'pickup' }
  const first = await own.ask<Page>('events.open', query, stranger())
  const second = await own.ask<Page>('events.open', { ...query, after: first.next }, stranger())
  const all = [...first.events, ...second.events]
  expect([first.events.length, second.events.length, second.next]).toEqual([20, 5, null])
  expect(new Set(all.map(({ eventId }) => eventId)).size).toBe(25)
  expect(all.map(({ startsAt }) => startsAt)).toEqual(all.map(({ startsAt }) => startsAt).sort())
  own.set('2026-05-23T00:00:00Z')
  expect((await own.ask<Page>('events.open', query, stranger())).events).toEqual([])
})

test('no answer holds the secret of the check-in codes', async () => {
  const { eventId } = await events.published()
  const [row] = await events.cloud.db.run<{ secret: string }>(
    sql`select secret from events where id = ${eventId}::uuid`,
  )
  const answers = [
    await events.ask<object>('events.one', { eventId }, events.worker),
    await events.ask<object>('events.mine', {}, events.worker),
    await events.cloud.db.run(sql`select before, after from audit_log`),
  ]
  expect(row?.secret).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(answers)).not.toContain(row?.secret)
})
