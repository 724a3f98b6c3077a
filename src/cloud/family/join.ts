import { familyLimits } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { findFamilyByCode, findFamilyOf, joinFamily, readFamilyCode } from '../guardians/public'
import { presentMine } from './present'

export const join = os.family.join.handler(async ({ input, context: { db, now, person }, errors }) => {
  const { userId } = knownPerson(person)
  const code = readFamilyCode(input.code)
  const family = code && (await findFamilyByCode(db, code))
  if (!family) throw errors.UNKNOWN_CODE()
  await joinFamily(db, { familyId: family.id, userId }, familyLimits.adults, now)
  const joined = await findFamilyOf(db, userId)
  if (!joined) throw errors.FAMILY_FULL()
  if (joined.id !== family.id) throw errors.IN_ANOTHER_FAMILY()
  return presentMine(db, userId)
})
