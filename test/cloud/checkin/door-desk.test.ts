import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { anEvent, noon, stranger } from '../test-cloud'
import { creditsOf, hoursOf } from './credits'
import { after, event, events, hold, signedUp, start, useDoor } from './door'
import { roster, rosterPage, type Shown, tick } from './roster'
import { codeNow, codeOfScan, scan, scanned } from './scan'

useDoor()

test('a worker ticks, takes it back and ticks again: the points and minutes follow', async () => {
  const resident = stranger()
  const { people } = await signedUp(resident)
  const who = { personId: people[0]!.personId }
  const sums = async () => ({
    ...(await events.ask<object>('participation.mine', {}, resident)),
    minutes: (await hoursOf(resident)).minutes,
  })
  const there = { points: 10, acts: 1, minutes: 120 }
  expect(await tick(who)).toMatchObject({ inAt: start })
  expect(await sums()).toMatchObject(there)
  expect(await tick(who, 'undo')).toMatchObject({ inAt: null })
  expect(await sums()).toMatchObject({ points: 0, acts: 0, minutes: 0 })
  events.set(after(600))
  expect(await tick(who)).toMatchObject({ inAt: after(600).toISOString() })
  expect(await sums()).toMatchObject(there)
  const reversed = await events.cloud.db.run(sql`
    select p.points, p.minutes from participation p join attendance a on p.about like a.id || '/%'
    where a.event_id = ${event.eventId}::uuid and p.reverses is not null`)
  expect(reversed).toEqual([{ points: -10, minutes: -120 }])
})

test('a tick sent again is one tick and one row of the audit log', async () => {
  const input = { key: randomUUID(), eventId: event.eventId, way: 'in', who: { walkIn: '王师傅' } }
  const once = await events.ask<Shown>('checkin.tick', input, events.worker)
  expect(await events.ask('checkin.tick', input, events.worker)).toEqual(once)
  expect(await roster()).toMatchObject([{ name: '王师傅', personId: null }])
  const log = await events.cloud.db.run(sql`select action from audit_log where target = ${once.attendanceId}`)
  expect(log).toEqual([{ action: 'checkin.tick' }])
})

test('somebody of another event cannot be ticked here', async () => {
  events.set(noon)
  const other = await events.published()
  const { people } = await signedUp(stranger(), undefined, other.eventId)
  events.set(start)
  await expect(tick({ personId: people[0]!.personId })).rejects.toThrow('NOT_FOUND')
})

test('who is checked in can no longer cancel, and nobody else gets the place', async () => {
  const resident = stranger()
  const { signupId } = await signedUp(resident)
  await scan((await codeNow()).scanned, resident)
  expect(await events.code('signups.cancel', { signupId }, resident)).toBe('ALREADY_THERE')
})

test('where people check out, quarters of the hours they stayed count, and the latest way out', async () => {
  await hold({ checkOut: true, capacity: 9 })
  const resident = stranger()
  const out = { way: 'out' }
  const { scanned: text } = await codeNow()
  expect(await codeOfScan(text, resident, out)).toBe('NOT_IN')
  expect(await scanned(text, resident)).toMatchObject({ minutes: null })
  events.set(after(50 * 60))
  expect(await scanned((await codeNow()).scanned, resident, out)).toMatchObject({ minutes: 45 })
  const [{ attendanceId } = { attendanceId: null }] = await roster()
  events.set(after(110 * 60))
  await tick({ attendanceId }, 'out')
  expect(await hoursOf(resident)).toMatchObject({ minutes: 105 })
  const [sum] = await creditsOf()
  expect(sum).toEqual({ acts: 3, points: 10, minutes: 105 })
})

test('what nobody noted cannot be taken back', async () => {
  const { people } = await signedUp(stranger())
  await expect(tick({ personId: people[0]!.personId }, 'undo')).rejects.toThrow('NOT_IN')
  await expect(tick({ walkIn: '王师傅' }, 'undo')).rejects.toThrow('NOT_IN')
  expect((await roster()).map(({ attendanceId }) => attendanceId)).toEqual([null])
})

test('the audit log says how it was before a tick, and keeps no walk-in’s name', async () => {
  const { attendanceId } = await tick({ walkIn: '王师傅' })
  events.set(after(60))
  await tick({ attendanceId }, 'undo')
  const log = await events.cloud.db.run<{ before: Record<string, string | null>; after: object }>(
    sql`select before, after from audit_log where target = ${attendanceId} order by at`,
  )
  expect(log.map(({ before }) => before.inAt && new Date(before.inAt).toISOString())).toEqual([null, start])
  expect(log.map(({ before }) => before.undoneAt)).toEqual([null, null])
  expect(JSON.stringify(log)).not.toContain('王师傅')
})

test('what is taken back after the event was moved is taken from the day it was given on', async () => {
  events.set(after(-1800))
  const resident = stranger()
  await scan((await codeNow()).scanned, resident)
  const [{ attendanceId } = { attendanceId: null }] = await roster()
  const times = { startsAt: '2026-05-23T02:00:00Z', endsAt: '2026-05-23T04:00:00Z' }
  const { organisationId: _unit, ...plan } = anEvent(events.unit, { ...times, capacity: 600 })
  await events.ask('events.update', { ...plan, eventId: event.eventId }, events.worker)
  events.set(times.startsAt)
  await tick({ attendanceId }, 'undo')
  const days = await events.cloud.db.run(sql`
    select d.local_day::text as day, d.points from participation_days d join attendance a on a.user_id = d.user_id
    where a.id = ${attendanceId}::uuid`)
  expect(days).toEqual([{ day: '2026-05-22', points: 0 }])
})

test('a roster comes in pages of a hundred parties and three hundred walk-ins, each person once', async () => {
  const { eventId } = event
  const { db } = events.cloud
  await db.inOrder([
    sql`create temporary table crowd on commit drop as
      select n, gen_random_uuid() as user_id, gen_random_uuid() as signup_id from generate_series(1, 201) n`,
    sql`insert into users (id, created_at) select user_id, now() from crowd`,
    sql`
      insert into signups (id, event_id, user_id, key, sequence, size, state, signed_at)
      select signup_id, ${eventId}::uuid, user_id, 'k', n, 1, case when n = 7 then 'cancelled' else 'placed' end, now()
      from crowd`,
    sql`
      insert into signup_people (signup_id, event_id, user_id, active)
      select signup_id, ${eventId}::uuid, user_id, n <> 7 from crowd`,
    sql`
      insert into attendance (event_id, person, user_id, signup_id, in_at)
      select ${eventId}::uuid, 'user/' || user_id, user_id, signup_id, now() from crowd where n in (7, 200)`,
    sql`
      insert into attendance (event_id, person, name, in_at)
      select ${eventId}::uuid, 'walk-in/' || n, '王师傅', now() from generate_series(1, 301) n`,
  ])
  const first = await rosterPage()
  expect([first.people.length, first.next]).toEqual([100, { sequence: 101 }])
  const second = await rosterPage(first.next ?? {})
  expect([second.people.length, second.next]).toEqual([100, { sequence: 201 }])
  const third = await rosterPage(second.next ?? {})
  expect([third.people.length, third.next]).toEqual([
    300,
    { attendanceId: third.people.at(-1)?.attendanceId },
  ])
  const all = await roster()
  // Who cancelled and came all the same is a walk-in.
  expect(all).toHaveLength(200 + 301 + 1)
  expect(new Set(all.map(({ personId, attendanceId }) => personId ?? attendanceId)).size).toBe(all.length)
  expect(all.filter(({ personId, inAt }) => personId !== null && inAt !== null)).toHaveLength(1)
})

test.each([-1, 2 ** 31, 1e300])(
  'a page of the roster after the sequence %d is refused, and no fault',
  async (sequence) => {
    const asked = { eventId: event.eventId, after: { sequence } }
    expect(await events.code('checkin.roster', asked, events.worker)).toBe('BAD_REQUEST')
  },
)
