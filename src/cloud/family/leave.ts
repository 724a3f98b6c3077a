import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { findFamilyOf, newFamilyCode } from '../guardians/public'
import { presentMine } from './present'
import { leaveFamily } from './store/leaving'

export const leave = os.family.leave.handler(async ({ context: { db, person }, errors }) => {
  const { userId } = knownPerson(person)
  const family = await findFamilyOf(db, userId)
  const code = newFamilyCode()
  if (family && !(await leaveFamily(db, { familyId: family.id, userId, code }))) throw errors.CHILDREN_HERE()
  return presentMine(db, userId)
})
