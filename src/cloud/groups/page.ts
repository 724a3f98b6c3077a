import { mayOpenGroup } from '#domain/groups/group'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { groupsOfFamily } from './store/families'
import { publishedWeeks, sumOfWeeks } from './store/weeks'
import { findGroup, type GroupRow, groupsOf } from './store/groups'
import { joinedFamilies, presentSum } from './totals'
import { presentGroup } from './present'
import { findFamilyOf } from '../guardians/public'
import type { Person } from '../people/public'

/** More than any school has. */
const mostGroups = 500

export const page = os.groups.page.handler(async ({ input: { groupId }, context: { db, now, person } }) => {
  const group = await findGroup(db, groupId)
  if (!group || !(await maySeeOne(db, person, [group]))) throw refusal('NOT_FOUND')
  const weeks = await publishedWeeks(db, groupId, now)
  const total = presentSum(await sumOfWeeks(db, [groupId], now))
  return { ...presentGroup(group), joined: joinedFamilies(group.families), weeks, total }
})

export const unit = os.groups.unit.handler(
  async ({ input: { organisationId }, context: { db, now, person } }) => {
    const groups = await groupsOf(db, [organisationId], mostGroups)
    const [first] = groups
    if (!first || !(await maySeeOne(db, person, groups))) throw refusal('NOT_FOUND')
    const ids = groups.map(({ id }) => id)
    const total = presentSum(await sumOfWeeks(db, ids, now))
    return { organisationId, organisation: first.organisation, total }
  },
)

/** Whether somebody looks after one of the groups, or their family is in one. */
async function maySeeOne(
  db: Database,
  person: Person | undefined,
  groups: readonly GroupRow[],
): Promise<boolean> {
  if (!person) return false
  if (groups.some(({ kind, organisation_id }) => mayOpenGroup(person.roles, kind, organisation_id)))
    return true
  const family = await findFamilyOf(db, person.userId)
  const joined = family ? await groupsOfFamily(db, family.id) : []
  return joined.some(({ id }) => groups.some((group) => group.id === id))
}
