import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Caller } from '#cloud/dispatch/context'
import { pledge } from '#content/volunteers/pledge'
import { events, useEvents } from '../events/use-events'
import { aSchool, holderOf, noon, stranger } from '../test-cloud'

useEvents()

type Team = { teamId: string; code: string; members: number; minutes: number }
const founding = () => ({ key: randomUUID(), organisationId: events.unit, name: '小鹤志愿队' })
const found = () => events.ask<Team>('volunteers.found', founding(), events.worker)
const sign = (caller: ReturnType<typeof stranger>, version: string = pledge.version) =>
  events.code('volunteers.pledge', { version, name: '王阿姨' }, caller)
const join = (code: string, caller: ReturnType<typeof stranger>, name = '王阿姨') =>
  events.code('volunteers.join', { code, name }, caller)

test('a volunteer signs the pledge, joins by code, and their training and hours are the team’s', async () => {
  const { code, teamId } = await found()
  const volunteer = stranger()
  expect(await join(code, volunteer)).toBe('PLEDGE_FIRST')
  expect(await sign(volunteer)).toBe('OK')
  expect(await join(code.toLowerCase(), volunteer)).toBe('OK')
  const { eventId } = await events.published({ kind: 'training', title: '志愿者培训' })
  events.set('2026-05-22T02:00:00Z')
  const { digits } = await events.shownCode(eventId)
  await events.ask('checkin.scan', { eventId, code: digits }, volunteer)
  expect(await events.ask('volunteers.mine', {}, volunteer)).toMatchObject({
    teams: [{ teamId, kind: 'school', members: 1, minutes: 120 }],
    pledge: { version: pledge.version, name: '王阿姨', signedAt: noon.toISOString() },
    trainings: [{ eventId, title: '志愿者培训', minutes: 120 }],
    minutes: 120,
  })
  expect(await events.ask('volunteers.roster', { teamId }, events.worker)).toMatchObject({
    volunteers: [{ name: '王阿姨', minutes: 120 }],
  })
})

test('a volunteer leaves a team whenever they like, twice the same, and may come back', async () => {
  const { code, teamId } = await found()
  const volunteer = stranger()
  await sign(volunteer)
  await join(code, volunteer)
  const leave = () => events.code('volunteers.leave', { teamId }, volunteer)
  expect([await leave(), await leave()]).toEqual(['OK', 'OK'])
  expect(await events.ask('volunteers.mine', {}, volunteer)).toMatchObject({ teams: [] })
  expect(await events.ask('volunteers.roster', { teamId }, events.worker)).toMatchObject({ volunteers: [] })
  expect(await join(code, volunteer, '王大姐')).toBe('OK')
})

test('hours from before joining stay the volunteer’s own', async () => {
  const { code } = await found()
  const { eventId } = await events.published()
  const volunteer = stranger()
  events.set('2026-05-22T02:00:00Z')
  const { digits } = await events.shownCode(eventId)
  await events.ask('checkin.scan', { eventId, code: digits }, volunteer)
  events.set('2026-05-23T02:00:00Z')
  await sign(volunteer)
  await join(code, volunteer)
  expect(await events.ask('volunteers.mine', {}, volunteer)).toMatchObject({
    teams: [{ minutes: 0 }],
    minutes: 120,
  })
})

test('a pledge is signed once a version, under the first name, and an old one no longer', async () => {
  const volunteer = stranger()
  expect(await sign(volunteer, '2020-1')).toBe('OLD_PLEDGE')
  const signature = (name: string) => ({ version: pledge.version, name })
  expect(await events.code('volunteers.pledge', signature('www.a.cn'), volunteer)).toBe('UNSAFE_TEXT')
  const first = await events.ask('volunteers.pledge', signature('王阿姨'), volunteer)
  events.set('2026-06-01T02:00:00Z')
  expect(await events.ask('volunteers.pledge', signature('李阿姨'), volunteer)).toEqual(first)
})

test('joining again is the same, under another name a conflict, and an unknown code is told', async () => {
  const { code } = await found()
  const volunteer = stranger()
  await sign(volunteer)
  expect(await join(code, volunteer)).toBe('OK')
  expect(await join(code, volunteer)).toBe('OK')
  expect(await join(code, volunteer, '李阿姨')).toBe('CONFLICT')
  expect(await join('ZZZZZZ', volunteer)).toBe('UNKNOWN_CODE')
  expect(await events.ask('volunteers.byCode', { code }, stranger())).toMatchObject({ members: 1 })
})

test('looking for team codes by trying is stopped', async () => {
  const guesser = stranger()
  const guess = () => events.code('volunteers.byCode', { code: 'ZZZZZZ' }, guesser)
  for (let tries = 0; tries < 60; tries += 1) expect(await guess()).toBe('UNKNOWN_CODE')
  expect(await guess()).toBe('RATE_LIMITED')
})

test('a team is founded once a key, by its own organisation alone', async () => {
  const input = founding()
  const team = await events.ask<Team>('volunteers.found', input, events.worker)
  expect(await events.ask('volunteers.found', input, events.worker)).toEqual(team)
  const other = await holderOf(events.cloud.db, 'worker', await aSchool(events.cloud.db))
  expect(await events.code('volunteers.found', founding(), other)).toBe('FORBIDDEN')
  expect(await events.code('volunteers.roster', { teamId: team.teamId }, other)).toBe('FORBIDDEN')
  const log = await events.cloud.db.run(sql`select action from audit_log where target = ${team.teamId}`)
  expect(log).toEqual([{ action: 'volunteers.found' }])
})

test('whoever looks after units sees their teams with the codes, and an admin those of all', async () => {
  const { teamId, code } = await found()
  const led = (caller: Caller) =>
    events.ask<{ teams: Team[]; units: { id: string }[] }>('volunteers.led', {}, caller)
  const own = await led(events.worker)
  expect(own.teams).toContainEqual(expect.objectContaining({ teamId, code }))
  expect(own.units.map(({ id }) => id)).toEqual([events.unit])
  const other = await aSchool(events.cloud.db)
  const stranded = await led(await holderOf(events.cloud.db, 'worker', other))
  expect(stranded).toEqual({ teams: [], units: [expect.objectContaining({ id: other })] })
  const all = await led(await holderOf(events.cloud.db, 'admin'))
  expect(all.teams).toContainEqual(expect.objectContaining({ teamId }))
  expect(all.units.length).toBeGreaterThan(1)
})

test('a large team is read in pages, in the order of joining', async () => {
  const { teamId } = await found()
  await events.cloud.db.run(sql`
    with people as (
      insert into users (created_at) select now() from generate_series(1, 201) returning id
    )
    insert into team_members (team_id, user_id, name, joined_at)
    select ${teamId}::uuid, id, '志愿者', timestamptz '2026-01-01' + row_number() over () * interval '1 minute'
    from people`)
  type Page = { volunteers: { joinedAt: string }[]; next: number | null }
  const page = (from?: number) => events.ask<Page>('volunteers.roster', { teamId, from }, events.worker)
  const [first, last] = [await page(), await page(200)]
  expect([first.volunteers.length, first.next]).toEqual([200, 200])
  expect([last.volunteers.length, last.next]).toEqual([1, null])
  const joined = [...first.volunteers, ...last.volunteers].map(({ joinedAt }) => joinedAt)
  expect(joined).toEqual([...joined].sort())
})
