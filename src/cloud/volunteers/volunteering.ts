import { pledge as words } from '#content/volunteers/pledge'
import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { isoInstant } from '../database/iso-instant'
import { insertPledge, type PledgeRow, pledgesOf } from './store/pledges'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/public-text'
import { attendedBy, hoursByYear, minutesOf, presentAttended } from '../checkin/public'
import {
  findTeam,
  findTeamByCode,
  joinTeam,
  leaveTeam,
  memberName,
  presentTeam,
  teamsOf,
} from '../teams/public'

export const byCode = os.volunteers.byCode.handler(async ({ input, context: { db }, errors }) => {
  const code = readJoinCode(input.code)
  const team = code && (await findTeamByCode(db, code))
  if (!team) throw errors.UNKNOWN_CODE()
  return presentTeam(team)
})

export const pledge = os.volunteers.pledge.handler(async ({ input: { version, name }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const find = async () => (await pledgesOf(db, userId)).find((row) => row.version === version)
  const signed = (await find()) ?? (await sign())
  if (!signed) throw new Error('a pledge was signed and cannot be found')
  return presentPledge(signed)

  async function sign(): Promise<PledgeRow | undefined> {
    if (version !== words.version) throw errors.OLD_PLEDGE()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    await insertPledge(db, { userId, version, name }, now)
    return find()
  }
})

export const join = os.volunteers.join.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const code = readJoinCode(input.code)
  const team = code && (await findTeamByCode(db, code))
  if (!team) throw errors.UNKNOWN_CODE()
  const name = (await memberName(db, team.id, userId)) ?? (await joinNow(team.id))
  if (name !== input.name) throw errors.CONFLICT()
  return presentTeam((await findTeam(db, team.id)) ?? team)

  async function joinNow(teamId: string): Promise<string | undefined> {
    const pledges = await pledgesOf(db, userId)
    if (!pledges.some(({ version }) => version === words.version)) throw errors.PLEDGE_FIRST()
    if (!(await mayBePublic([input.name], context))) throw errors.UNSAFE_TEXT()
    return joinTeam(db, { teamId, userId, name: input.name }, now)
  }
})

export const leave = os.volunteers.leave.handler(async ({ input: { teamId }, context: { db, person } }) => {
  await leaveTeam(db, teamId, knownPerson(person).userId)
  return { teamId }
})

const mostTrainings = 100

export const mine = os.volunteers.mine.handler(async ({ context: { db, person } }) => {
  if (!person) return { teams: [], pledgeVersion: words.version, pledge: null, trainings: [], minutes: 0 }
  const trainings = await attendedBy(db, person.userId, mostTrainings, 'training')
  const [last] = await pledgesOf(db, person.userId)
  return {
    teams: (await teamsOf(db, person.userId)).map(presentTeam),
    pledgeVersion: words.version,
    pledge: last ? presentPledge(last) : null,
    trainings: trainings.map(presentAttended),
    minutes: minutesOf(await hoursByYear(db, person.userId)),
  }
})

function presentPledge({ version, name, signed_at }: PledgeRow) {
  return { version, name, signedAt: isoInstant(signed_at) }
}
