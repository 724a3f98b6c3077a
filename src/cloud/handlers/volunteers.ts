import { randomBytes } from 'node:crypto'
import { mayOrganise } from '#domain/events/organiser'
import { joinCode, joinCodeBytes, readJoinCode } from '#domain/quiz/contest'
import { pledgeVersion } from '#domain/volunteers/team'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { attendedBy } from '../store/roster'
import { isoInstant } from '../store/database'
import { findOrganisations } from '../store/organisations'
import {
  findTeam,
  findTeamByCode,
  insertPledge,
  insertTeam,
  joinTeam,
  memberName,
  membersOf,
  pledgesOf,
  type TeamRow,
  teamsOf,
} from '../store/teams'
import { actOnce } from './act-once'
import { knownPerson } from './known-person'
import { presentAttended } from './present-event'
import { mayBePublic } from './public-text'

const found = os.volunteers.found.handler(async ({ input: { key, ...asked }, context, errors }) => {
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
  return { ...present(team), code: team.code }
})

const roster = os.volunteers.roster.handler(async ({ input: { teamId }, context: { db, person } }) => {
  const team = await findTeam(db, teamId)
  if (!team) throw refusal('NOT_FOUND')
  if (!mayOrganise(knownPerson(person).roles, team.organisation_id)) throw refusal('FORBIDDEN')
  const members = await membersOf(db, teamId)
  const volunteering = members.map(({ name, joined_at, minutes }) => ({
    name,
    joinedAt: isoInstant(joined_at),
    minutes,
  }))
  return { ...present(team), code: team.code, volunteers: volunteering }
})

const byCode = os.volunteers.byCode.handler(async ({ input, context: { db }, errors }) => {
  const code = readJoinCode(input.code)
  const team = code && (await findTeamByCode(db, code))
  if (!team) throw errors.UNKNOWN_CODE()
  return present(team)
})

const pledge = os.volunteers.pledge.handler(async ({ input: { version }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const signed = async () => (await pledgesOf(db, userId)).find((row) => row.version === version)
  if (!(await signed())) {
    if (version !== pledgeVersion) throw errors.OLD_PLEDGE()
    await insertPledge(db, userId, version, now)
  }
  return { version, signedAt: isoInstant((await signed())?.signed_at ?? now.toISOString()) }
})

const join = os.volunteers.join.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const code = readJoinCode(input.code)
  const team = code && (await findTeamByCode(db, code))
  if (!team) throw errors.UNKNOWN_CODE()
  const name = (await memberName(db, team.id, userId)) ?? (await joinNow(team.id))
  if (name !== input.name) throw errors.CONFLICT()
  return present((await findTeam(db, team.id)) ?? team)

  async function joinNow(teamId: string): Promise<string | undefined> {
    const pledges = await pledgesOf(db, userId)
    if (!pledges.some(({ version }) => version === pledgeVersion)) throw errors.PLEDGE_FIRST()
    if (!(await mayBePublic([input.name], context))) throw errors.UNSAFE_TEXT()
    return joinTeam(db, { teamId, userId, name: input.name }, now)
  }
})

const mine = os.volunteers.mine.handler(async ({ context: { db, person } }) => {
  if (!person) return { teams: [], pledgeVersion, pledge: null, trainings: [], minutes: 0 }
  const attended = await attendedBy(db, person.userId)
  const [last] = await pledgesOf(db, person.userId)
  return {
    teams: (await teamsOf(db, person.userId)).map(present),
    pledgeVersion,
    pledge: last ? { version: last.version, signedAt: isoInstant(last.signed_at) } : null,
    trainings: attended.filter(({ kind }) => kind === 'training').map(presentAttended),
    minutes: attended.reduce((sum, { minutes }) => sum + minutes, 0),
  }
})

/** A team as everyone may see it; its code is for who may give it out. */
function present({ id, name, kind, organisation, members, minutes }: TeamRow) {
  return { teamId: id, name, kind, organisation, members, minutes }
}

export const volunteers = os.volunteers.router({ found, roster, byCode, pledge, join, mine })
