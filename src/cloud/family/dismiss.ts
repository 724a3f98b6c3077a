import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { familyMembersOf, findFamilyOf, newFamilyCode } from '../guardians/public'
import { presentMine } from './present'
import { dismissMember } from './store/parting'

export const dismiss = os.family.dismiss.handler(async ({ input, context: { db, person }, errors }) => {
  const { userId } = knownPerson(person)
  const family = await findFamilyOf(db, userId)
  const members = family ? await familyMembersOf(db, family.id) : []
  const isMember = members.some(({ id }) => id === input.memberId)
  // The guardian cannot dismiss themselves. They leave instead, and the next adult becomes the guardian.
  const isGuardian = members[0]?.userId === userId && members[0].id !== input.memberId
  if (!family || !isMember) throw refusal('NOT_FOUND')
  if (!isGuardian) throw refusal('FORBIDDEN')
  await dismissMember(db, family.id, input.memberId, newFamilyCode())
  const after = await familyMembersOf(db, family.id)
  if (after.some(({ id }) => id === input.memberId)) throw errors.CHILDREN_HERE()
  return presentMine(db, userId)
})
