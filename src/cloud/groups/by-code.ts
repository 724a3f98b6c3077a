import { readJoinCode } from '#domain/contests/contest'
import { os } from '../dispatch/implementer'
import { findFamilyOf } from '../guardians/public'
import { presentGroup } from './present'
import { findJoined } from './store/families'
import { findGroupByCode } from './store/groups'

export const byCode = os.groups.byCode.handler(async ({ input, context: { db, person }, errors }) => {
  const code = readJoinCode(input.code)
  const group = code && (await findGroupByCode(db, code))
  if (!group) throw errors.UNKNOWN_CODE()
  const family = person && (await findFamilyOf(db, person.userId))
  const joined = family && (await findJoined(db, family.id, group.id))
  return { ...presentGroup(group), joined: joined !== undefined, childIds: joined?.childIds ?? [] }
})
