import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { maySeeOne } from './may-see-one'
import { joinedFamilies, presentGroup, presentSum } from './present'
import { findGroup } from './store/groups'
import { sumOfWeeks, toldWeeks } from './store/weeks'

export const page = os.groups.page.handler(async ({ input: { groupId }, context: { db, now, person } }) => {
  const group = await findGroup(db, groupId)
  if (!group || !(await maySeeOne(db, person, [group]))) throw refusal('NOT_FOUND')
  const weeks = await toldWeeks(db, groupId, now)
  const total = presentSum(await sumOfWeeks(db, [groupId], now))
  return { ...presentGroup(group), joined: joinedFamilies(group.families), weeks, total }
})
