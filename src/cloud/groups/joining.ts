import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { groupsOfFamily, joinGroup, type JoinedRow, leaveGroup } from './store/families'
import { findGroupByCode } from './store/groups'
import { knownPerson } from '../dispatch/known-person'
import { presentGroup } from './present'
import { childrenInFamily, findFamilyOf } from '../guardians/public'

export const byCode = os.groups.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readJoinCode(input.code)
  const group = code && (await findGroupByCode(db, code))
  if (!group) throw errors.UNKNOWN_CODE()
  const family = person && (await findFamilyOf(db, person.userId))
  const joined = family && (await findJoined(db, family.id, group.id))
  return { ...presentGroup(group), joined: joined !== undefined, childIds: joined?.child_ids ?? [] }
})

export const join = os.groups.join.handler(async ({ input, context: { db, now, person }, errors }) => {
  const { userId } = knownPerson(person)
  const code = readJoinCode(input.code)
  const group = code && (await findGroupByCode(db, code))
  if (!group) throw errors.UNKNOWN_CODE()
  const family = await findFamilyOf(db, userId)
  if (!family) throw errors.NO_FAMILY()
  const ofClass = group.kind === 'class'
  const childId = ofClass ? input.childId : undefined
  if (ofClass && !(await isOfFamily(db, family.id, childId))) throw errors.WHICH_CHILD()
  await joinGroup(db, { groupId: group.id, familyId: family.id, childId }, now)
  const joined = await findJoined(db, family.id, group.id)
  if (joined && (childId === undefined || joined.child_ids.includes(childId))) return presentGroup(joined)
  if (group.closed_at !== null) throw errors.GROUP_CLOSED()
  throw ofClass ? errors.IN_ANOTHER_CLASS() : errors.IN_ANOTHER_COMMUNITY()
})

async function isOfFamily(db: Database, familyId: string, childId: string | undefined): Promise<boolean> {
  const children = await childrenInFamily(db, familyId)
  return children.some(({ id }) => id === childId)
}

async function findJoined(db: Database, familyId: string, groupId: string): Promise<JoinedRow | undefined> {
  return (await groupsOfFamily(db, familyId)).find(({ id }) => id === groupId)
}

export const leave = os.groups.leave.handler(
  async ({ input: { groupId, childId }, context: { db, person } }) => {
    const family = await findFamilyOf(db, knownPerson(person).userId)
    if (!family) throw refusal('NOT_FOUND')
    if (childId && !(await isOfFamily(db, family.id, childId))) throw refusal('NOT_FOUND')
    await leaveGroup(db, { groupId, familyId: family.id, childId })
    return { groupId }
  },
)
