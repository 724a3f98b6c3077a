import { os } from '../dispatch/implementer'
import { familyMembersOf, findFamilyByCode, readFamilyCode } from '../guardians/public'

export const byCode = os.family.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readFamilyCode(input.code)
  const family = code && (await findFamilyByCode(db, code))
  if (!family) throw errors.UNKNOWN_CODE()
  const members = await familyMembersOf(db, family.id)
  return { adults: members.length, mine: members.some(({ userId }) => userId === person?.userId) }
})
