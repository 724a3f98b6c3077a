import { familyLimits } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { leaveFamily } from './store/leaving'
import { dismissMember } from './store/parting'
import { knownPerson } from '../dispatch/known-person'
import { presentMine } from './present'
import {
  familyMembersOf,
  findFamilyByCode,
  findFamilyOf,
  insertFamily,
  joinFamily,
  newFamilyCode,
  readFamilyCode,
} from '../guardians/public'

export const create = os.family.create.handler(async ({ context: { db, now, person } }) => {
  const { userId } = knownPerson(person)
  await insertFamily(db, userId, newFamilyCode(), now)
  return presentMine(db, userId)
})

export const byCode = os.family.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readFamilyCode(input.code)
  const family = code && (await findFamilyByCode(db, code))
  if (!family) throw errors.UNKNOWN_CODE()
  const members = await familyMembersOf(db, family.id)
  return { adults: members.length, mine: members.some(({ user_id }) => user_id === person?.userId) }
})

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

export const leave = os.family.leave.handler(async ({ context: { db, person }, errors }) => {
  const { userId } = knownPerson(person)
  const family = await findFamilyOf(db, userId)
  const code = newFamilyCode()
  if (family && !(await leaveFamily(db, { familyId: family.id, userId, code }))) throw errors.CHILDREN_HERE()
  return presentMine(db, userId)
})

export const dismiss = os.family.dismiss.handler(async ({ input, context: { db, person }, errors }) => {
  const { userId } = knownPerson(person)
  const family = await findFamilyOf(db, userId)
  const members = family ? await familyMembersOf(db, family.id) : []
  const isMember = members.some(({ id }) => id === input.memberId)
  // The guardian leaves instead, and whoever comes next is the guardian then.
  const isGuardian = members[0]?.user_id === userId && members[0].id !== input.memberId
  if (!family || !isMember) throw refusal('NOT_FOUND')
  if (!isGuardian) throw refusal('FORBIDDEN')
  await dismissMember(db, family.id, input.memberId, newFamilyCode())
  const after = await familyMembersOf(db, family.id)
  if (after.some(({ id }) => id === input.memberId)) throw errors.CHILDREN_HERE()
  return presentMine(db, userId)
})
