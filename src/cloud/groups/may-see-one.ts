import { mayOpenGroup } from '#domain/groups/group'
import type { Database } from '../database/database'
import { findFamilyOf } from '../guardians/public'
import type { Person } from '../people/public'
import { groupsOfFamily } from './store/families'
import type { GroupRow } from './store/groups'

/** Whether the person looks after one of the groups, or their family is in one. */
export async function maySeeOne(
  db: Database,
  person: Person | undefined,
  groups: readonly GroupRow[],
): Promise<boolean> {
  if (!person) return false
  if (groups.some(({ kind, organisationId }) => mayOpenGroup(person.roles, kind, organisationId))) return true
  const family = await findFamilyOf(db, person.userId)
  const joined = family ? await groupsOfFamily(db, family.id) : []
  return joined.some(({ id }) => groups.some((group) => group.id === id))
}
