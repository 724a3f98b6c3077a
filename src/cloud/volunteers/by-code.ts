import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { findTeamByCode, presentTeam } from '../teams/public'

export const byCode = os.volunteers.byCode.handler(async ({ input, context: { db }, errors }) => {
  const code = readJoinCode(input.code)
  const team = code && (await findTeamByCode(db, code))
  if (!team) throw errors.UNKNOWN_CODE()
  return presentTeam(team)
})
