import { mayStartOn } from '#domain/groups/group'
import { localDay } from '#domain/local-day'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { refusal } from '../dispatch/refusal'
import { groupKindAt } from './group-kind-at'
import { keepTerm } from './store/terms'

export const setTerm = os.groups.setTerm.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const act = { key, action: 'groups.setTerm', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const { organisationId, name, startsOn } = asked
    if ((await groupKindAt(db, person, organisationId)) !== 'class') throw refusal('FORBIDDEN')
    if (!mayStartOn(startsOn, localDay(now))) throw errors.BAD_DAY()
    if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
    if (!(await keepTerm(db, asked, localDay(now), act, by))) throw errors.TERM_BEGAN()
  })
  return { name: asked.name, startsOn: asked.startsOn }
})
