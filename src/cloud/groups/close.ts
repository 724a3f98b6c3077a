import { mayOpenGroup } from '#domain/groups/group'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { presentWritten } from './present'
import { closeGroup, findGroup } from './store/groups'

export const close = os.groups.close.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db } = context
  const person = knownPerson(context.person)
  const group = await findGroup(db, asked.groupId)
  if (!group) throw refusal('NOT_FOUND')
  if (!mayOpenGroup(person.roles, group.kind, group.organisationId)) throw refusal('FORBIDDEN')
  const act = { key, action: 'groups.close', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, (by) => closeGroup(db, group.id, act, by))
  return presentWritten(db, group.id)
})
