import { mayOrganise } from '#domain/people/organiser'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { knownPerson } from '../dispatch/known-person'
import { findTeam, membersOf, presentLedTeam } from '../teams/public'

const mostVolunteers = 200

export const roster = os.volunteers.roster.handler(async ({ input, context: { db, person } }) => {
  const { teamId, from } = input
  const team = await findTeam(db, teamId)
  if (!team) throw refusal('NOT_FOUND')
  if (!mayOrganise(knownPerson(person).roles, team.organisationId)) throw refusal('FORBIDDEN')
  const members = await membersOf(db, teamId, { from, most: mostVolunteers })
  const volunteering = members.map(({ name, joinedAt, minutes }) => ({
    name,
    joinedAt: joinedAt.toISOString(),
    minutes,
  }))
  const next = from + members.length
  return { ...presentLedTeam(team), volunteers: volunteering, next: next < team.members ? next : null }
})
