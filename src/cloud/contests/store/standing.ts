import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm'
import type { GroupSum, NamedEntrant } from '#domain/contests/standing'
import type { Database } from '../../database/database'
import { organisations } from '../../people/store/schema'
import { contestColumns } from './contests'
import { contestEntries, contests } from './schema'

/** A contest as seen by somebody who opened or joined it; undefined for everybody else. */
export async function contestSeenBy(db: Database, contestId: string, userId: string) {
  const attemptsUsed = sql<number>`(
    select count(*)::int from quiz_attempts a where a.user_id = ${userId}::uuid and a.contest_id = ${contests.id})`
  const ownEntry = and(eq(contestEntries.contestId, contests.id), eq(contestEntries.userId, userId))
  const concerned = or(isNotNull(contestEntries.userId), eq(contests.openerId, userId))
  const [row] = await db.query((orm) =>
    orm
      .select({ ...contestColumns, best: contestEntries.best, attemptsUsed })
      .from(contests)
      .leftJoin(organisations, eq(organisations.id, contests.organisationId))
      .leftJoin(contestEntries, ownEntry)
      .where(and(eq(contests.id, contestId), concerned)),
  )
  return row
}

/** Sums for each group, over each person's best finished attempt. One index holds all, in this order. */
export function groupSums(db: Database, contestId: string): Promise<GroupSum[]> {
  return db.query((orm) => {
    const sums = orm
      .select({
        groupId: contestEntries.groupId,
        entrants: sql<number>`count(*)::int`.as('entrants'),
        rightAnswers: sql<number>`sum(${contestEntries.best})::int`.as('right_answers'),
      })
      .from(contestEntries)
      .where(and(eq(contestEntries.contestId, contestId), isNotNull(contestEntries.best)))
      .groupBy(contestEntries.groupId)
      .as('sums')
    return orm
      .select({
        group: sql<string>`coalesce(${organisations.name}, ${sums.groupId})`,
        entrants: sums.entrants,
        rightAnswers: sums.rightAnswers,
      })
      .from(sums)
      .leftJoin(organisations, sql`${organisations.id}::text = ${sums.groupId}`)
  })
}

/** The best people among those who agreed to be named. */
export function bestNamed(db: Database, contestId: string, limit: number): Promise<Required<NamedEntrant>[]> {
  const { name, best, joinedAt, userId } = contestEntries
  const shown = and(eq(contestEntries.contestId, contestId), isNotNull(best), isNotNull(name))
  return db.query((orm) =>
    orm
      .select({ name: sql<string>`${name}`, rightAnswers: sql<number>`${best}` })
      .from(contestEntries)
      .where(shown)
      .orderBy(desc(best), joinedAt, userId)
      .limit(limit),
  )
}
