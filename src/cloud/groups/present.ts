import { fewestFamilies } from '#domain/groups/group'
import type { Database } from '../database/database'
import { findGroup, type GroupRow } from './store/groups'
import type { ToldSum } from './store/weeks'

/** A group as shown to everyone who has its code. */
export function presentGroup(row: GroupRow) {
  return {
    groupId: row.id,
    kind: row.kind,
    name: row.name,
    organisationId: row.organisationId,
    organisation: row.organisation,
    startsOn: row.startsOn,
    closed: row.closedAt !== null,
  }
}

/** A group as shown to those who look after it, with the code that they give out. */
export function presentOpened(row: GroupRow) {
  return { ...presentGroup(row), code: row.code }
}

/** Reads a group that was just written, as shown to those who look after it. */
export async function presentWritten(db: Database, id: string) {
  const group = await findGroup(db, id)
  if (!group) throw new Error('a group that was written cannot be found')
  return presentOpened(group)
}

const withheld = { withheld: true } as const

/** Rounded down to steps, so that comparing two views does not show whether one family joined or left. */
export function joinedFamilies(families: number) {
  const atLeast = Math.floor(families / fewestFamilies) * fewestFamilies
  return atLeast > 0 ? { atLeast } : withheld
}

/** The sums of groups over their published weeks; withheld if there are none. */
export function presentSum(sum: ToldSum) {
  return sum.weeks === 0 ? withheld : sum
}
