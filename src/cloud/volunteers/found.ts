import { randomBytes } from 'node:crypto'
import { mayOrganise } from '#domain/people/organiser'
import { joinCode, joinCodeBytes } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { findOrganisations } from '../people/public'
import { findTeam, insertTeam, presentLedTeam } from '../teams/public'
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
