import type { Database } from '../database/database'
import { allOrganisations, type Organisation } from '../people/public'
import type { ContestRow } from './store/contests'

/**
 * The groups of a contest: all organisations in a city contest, else the names its opener gave. With no
 * names, everybody is in one group.
 */
export async function groupsOf(db: Database, { scope, groups }: ContestRow): Promise<Organisation[]> {
  return scope === 'city' ? allOrganisations(db) : groups.map((name) => ({ id: name, name }))
}

export async function isGroup(db: Database, contest: ContestRow, groupId: string): Promise<boolean> {
  const groups = await groupsOf(db, contest)
  return groups.length === 0 ? groupId === '' : groups.some(({ id }) => id === groupId)
}
