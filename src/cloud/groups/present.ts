import { fewestFamilies } from '#domain/groups/group'
import type { Database } from '../database/database'
import { findGroup, type GroupRow } from './store/groups'
import type { ToldSum } from './store/weeks'

/** A group as everyone may see it who has its code. */
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

/** A group as those see it who look after it: its code is theirs to give out. */
export function presentOpened(row: GroupRow) {
  return { ...presentGroup(row), code: row.code }
}

/** A group that was just written, as those see it who look after it. */
export async function presentWritten(db: Database, id: string) {
  const group = await findGroup(db, id)
  if (!group) throw new Error('a group that was written cannot be found')
  return presentOpened(group)
}

const withheld = { withheld: true } as const

/** In steps, so that two looks at it never tell whether one family has joined or left. */
export function joinedFamilies(families: number) {
  const atLeast = Math.floor(families / fewestFamilies) * fewestFamilies
  return atLeast > 0 ? { atLeast } : withheld
}

/** What the published weeks of groups come to; withheld where none is told. */
export function presentSum(sum: ToldSum) {
  return sum.weeks === 0 ? withheld : sum
}
