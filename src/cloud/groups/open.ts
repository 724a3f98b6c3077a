import { randomBytes } from 'node:crypto'
import { joinCode, joinCodeBytes } from '#domain/contests/contest'
import { mayStartOn } from '#domain/groups/group'
import { localDay } from '#domain/local-day'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { refusal } from '../dispatch/refusal'
import { groupKindAt } from './group-kind-at'
import { presentWritten } from './present'
import { insertGroup } from './store/groups'
import { nextTerms } from './store/terms'

export const open = os.groups.open.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const act = { key, action: 'groups.open', asked }
  const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const { organisationId, kind, name, startsOn } = asked
    if ((await groupKindAt(db, person, organisationId)) !== kind) throw refusal('FORBIDDEN')
    if (startsOn !== undefined && !mayStartOn(startsOn, localDay(now))) throw errors.BAD_DAY()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    const [term] = startsOn === undefined ? await nextTerms(db, [organisationId], localDay(now)) : []
    const day = { startsOn: startsOn ?? term?.startsOn, termId: term?.id }
    const code = joinCode(randomBytes(joinCodeBytes))
    await insertGroup(db, { organisationId, kind, name, code, ...day }, act, by)
  })
  return presentWritten(db, id)
})
