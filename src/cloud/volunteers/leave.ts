import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { leaveTeam } from '../teams/public'

export const leave = os.volunteers.leave.handler(async ({ input: { teamId }, context: { db, person } }) => {
  await leaveTeam(db, teamId, knownPerson(person).userId)
  return { teamId }
})
