import { randomBytes } from 'node:crypto'
import { mayOrganise, organisedUnits } from '#domain/people/organiser'
import { joinCode, joinCodeBytes } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { isoInstant } from '../database/iso-instant'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/public-text'
import { allOrganisations, findOrganisations } from '../people/public'
import { findTeam, insertTeam, membersOf, presentLedTeam, teamsOfOrganisations } from '../teams/public'
import { actOnce } from '../audit/public'

export const found = os.volunteers.found.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db } = context
  const { userId, roles } = knownPerson(context.person)
  const act = { key, action: 'volunteers.found', asked }
  const id = await actOnce(context, userId, act, errors.CONFLICT, async (by) => {
    const { organisationId, name } = asked
    if ((await findOrganisations(db, [organisationId])).length === 0) throw refusal('NOT_FOUND')
    if (!mayOrganise(roles, organisationId)) throw refusal('FORBIDDEN')
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    await insertTeam(db, { organisationId, name, code: joinCode(randomBytes(joinCodeBytes)) }, act, by)
  })
  const team = await findTeam(db, id)
  if (!team) throw new Error('a team that was founded cannot be found')
  return presentLedTeam(team)
})

const mostVolunteers = 200

export const roster = os.volunteers.roster.handler(async ({ input, context: { db, person } }) => {
  const { teamId, from } = input
  const team = await findTeam(db, teamId)
  if (!team) throw refusal('NOT_FOUND')
  if (!mayOrganise(knownPerson(person).roles, team.organisation_id)) throw refusal('FORBIDDEN')
  const members = await membersOf(db, teamId, { from, most: mostVolunteers })
  const volunteering = members.map(({ name, joined_at, minutes }) => ({
    name,
    joinedAt: isoInstant(joined_at),
    minutes,
  }))
  const next = from + members.length
  return { ...presentLedTeam(team), volunteers: volunteering, next: next < team.members ? next : null }
})

export const led = os.volunteers.led.handler(async ({ context: { db, person } }) => {
  const own = organisedUnits(knownPerson(person).roles)
  const teams = await teamsOfOrganisations(db, own, 100)
  return {
    teams: teams.map(presentLedTeam),
    units: own ? await findOrganisations(db, own) : await allOrganisations(db),
  }
})
