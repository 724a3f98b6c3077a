import { pledge as words } from '#content/volunteers/pledge'
import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { pledgesOf } from './store/pledges'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { findTeam, findTeamByCode, joinTeam, memberName, presentTeam } from '../teams/public'

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
