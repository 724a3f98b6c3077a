import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { findFamilyOf, isInFamily } from '../guardians/public'
import { leaveGroup } from './store/families'

export const leave = os.groups.leave.handler(
  async ({ input: { groupId, childId }, context: { db, person } }) => {
    const family = await findFamilyOf(db, knownPerson(person).userId)
    if (!family) throw refusal('NOT_FOUND')
    if (childId && !(await isInFamily(db, family.id, childId))) throw refusal('NOT_FOUND')
    await leaveGroup(db, { groupId, familyId: family.id, childId })
    return { groupId }
  },
)
