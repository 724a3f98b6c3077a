import { and, eq, type SQL } from 'drizzle-orm'
import { contestFields } from '#domain/contests/fields'
import type { Database, Orm } from '../../database/database'
import { formColumns } from '../../database/form-columns'
import { organisations } from '../../people/store/schema'
import { contests } from './schema'

/** Columns of a contest with its plan, from `contests` and the optionally joined `organisations`. */
export const contestColumns = {
  id: contests.id,
  openerId: contests.openerId,
  code: contests.code,
  ...formColumns(contests, contestFields),
  organisation: organisations.name,
  cancelledAt: contests.cancelledAt,
}

function shownContests(orm: Orm) {
  return orm
    .select(contestColumns)
    .from(contests)
    .leftJoin(organisations, eq(organisations.id, contests.organisationId))
}

export type ContestRow = Awaited<ReturnType<typeof shownContests>>[number]

async function findWhere(db: Database, condition: SQL | undefined): Promise<ContestRow | undefined> {
  const [row] = await db.query((orm) => shownContests(orm).where(condition))
  return row
}

export function findContest(db: Database, id: string): Promise<ContestRow | undefined> {
  return findWhere(db, eq(contests.id, id))
}

export function findContestByCode(db: Database, code: string): Promise<ContestRow | undefined> {
  return findWhere(db, eq(contests.code, code))
}

/** The contest that somebody opened with a key. */
export function findContestByKey(
  db: Database,
  openerId: string,
  key: string,
): Promise<ContestRow | undefined> {
  return findWhere(db, and(eq(contests.openerId, openerId), eq(contests.key, key)))
}
