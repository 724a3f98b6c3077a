import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { findOrAdmitPerson } from '#cloud/people/store/people'
import { anEvent, aSchool, noon, stranger } from '../test-cloud'
import { events, useEvents } from './use-events'

useEvents()

async function aTeam(organisationId = events.unit): Promise<string> {
  const [team] = await events.cloud.db.run<{ id: string }>(sql`
    insert into teams (organisation_id, name, code, founded_at)
    values (${organisationId}::uuid, '红领巾志愿队', ${randomUUID()}, now()) returning id`)
  return team!.id
}

async function memberOf(teamId: string) {
  const member = stranger()
  const { userId } = await findOrAdmitPerson(events.cloud.db, member, noon)
  await events.cloud.db.run(sql`
    insert into team_members (team_id, user_id, name, joined_at)
    values (${teamId}::uuid, ${userId}::uuid, '王师傅', now())`)
  return member
}

const signUp = (eventId: string, caller: ReturnType<typeof stranger>, changes: object = {}) =>
  events.code('signups.signUp', { key: randomUUID(), eventId, people: [{ self: true }], ...changes }, caller)

test('an event for a team says so, and only its members sign up', async () => {
  const teamId = await aTeam()
  const { eventId } = await events.published({ teamId, capacity: 10 })
  const one = await events.ask<{ team: object }>('events.one', { eventId }, stranger())
  expect(one.team).toEqual({ teamId, name: '红领巾志愿队' })
  expect(await signUp(eventId, stranger())).toBe('TEAM_ONLY')
  expect(await signUp(eventId, stranger(), { name: '李叔叔' })).toBe('TEAM_ONLY')
  expect(await signUp(eventId, await memberOf(await aTeam()))).toBe('TEAM_ONLY')
  expect(await signUp(eventId, await memberOf(teamId))).toBe('OK')
  expect(await events.ask('events.one', { eventId }, stranger())).toMatchObject({ taken: 1 })
})

test('the team of another organisation cannot be chosen', async () => {
  const teamId = await aTeam(await aSchool(events.cloud.db))
  expect(await events.code('events.create', anEvent(events.unit, { teamId }), events.worker)).toBe(
    'INVALID_EVENT',
  )
  const { eventId } = await events.draft()
  const { organisationId: _unit, ...plan } = anEvent(events.unit, { teamId })
  expect(await events.code('events.update', { ...plan, eventId }, events.worker)).toBe('INVALID_EVENT')
})

test('a team taken off an event opens it to everybody', async () => {
  const { eventId } = await events.published({ teamId: await aTeam() })
  const { organisationId: _unit, ...plan } = anEvent(events.unit)
  await events.ask('events.update', { ...plan, eventId }, events.worker)
  expect(await signUp(eventId, stranger())).toBe('OK')
})

test('the cover that was chosen is shown, and kept by a copy', async () => {
  const { eventId } = await events.published({ cover: 'riverside' })
  const copy = { key: randomUUID(), eventId, startsAt: '2026-06-05T02:00:00.000Z' }
  expect(await events.ask('events.copy', copy, events.worker)).toMatchObject({
    cover: 'riverside',
    team: null,
  })
})
