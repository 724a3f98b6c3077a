import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { findFamilyOf, isInFamily } from '../guardians/public'
import { presentGroup } from './present'
import { findJoined, joinGroup } from './store/families'
import { findGroupByCode } from './store/groups'

export const join = os.groups.join.handler(async ({ input, context: { db, now, person }, errors }) => {
  const { userId } = knownPerson(person)
  const code = readJoinCode(input.code)
  const group = code && (await findGroupByCode(db, code))
  if (!group) throw errors.UNKNOWN_CODE()
  const family = await findFamilyOf(db, userId)
  if (!family) throw errors.NO_FAMILY()
  const ofClass = group.kind === 'class'
  const childId = ofClass ? input.childId : undefined
  if (ofClass && !(await isInFamily(db, family.id, childId))) throw errors.WHICH_CHILD()
  await joinGroup(db, { groupId: group.id, familyId: family.id, childId }, now)
  const joined = await findJoined(db, family.id, group.id)
  if (joined && (childId === undefined || joined.childIds.includes(childId))) return presentGroup(joined)
  if (group.closedAt !== null) throw errors.GROUP_CLOSED()
  throw ofClass ? errors.IN_ANOTHER_CLASS() : errors.IN_ANOTHER_COMMUNITY()
})
