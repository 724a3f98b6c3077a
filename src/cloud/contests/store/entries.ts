import { and, desc, eq, gte, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { organisations } from '../../people/store/schema'
import { quizAttempts } from '../../quiz/store/schema'
import { contestColumns } from './contests'
import { contestEntries, contests } from './schema'

/** A person's entry in a contest; undefined if they do not take part. */
export async function findEntry(db: Database, contestId: string, userId: string) {
  const { groupId, name, best } = contestEntries
  const own = and(eq(contestEntries.contestId, contestId), eq(contestEntries.userId, userId))
  const [row] = await db.query((orm) => orm.select({ groupId, name, best }).from(contestEntries).where(own))
  return row
}

type Entry = Omit<typeof contestEntries.$inferInsert, 'best' | 'joinedAt'>

/** Adds a person's entry, unless they have one. */
export async function insertEntry(db: Database, entry: Entry, now: Date): Promise<void> {
  await db.query((orm) =>
    orm
      .insert(contestEntries)
      .values({ ...entry, joinedAt: now })
      .onConflictDoNothing(),
  )
}

/** Contests that somebody opened, newest first. */
export function contestsOpenedBy(db: Database, userId: string, limit: number) {
  const entrants = sql<number>`(
    select count(*)::int from contest_entries e where e.contest_id = ${contests.id})`
  return db.query((orm) =>
    orm
      .select({ ...contestColumns, entrants })
      .from(contests)
      .leftJoin(organisations, eq(organisations.id, contests.organisationId))
      .where(eq(contests.openerId, userId))
      .orderBy(desc(contests.createdAt), contests.id)
      .limit(limit),
  )
}

/** Contests in which somebody takes part, newest first. */
export function contestsJoinedBy(db: Database, userId: string, limit: number) {
  const attemptsUsed = sql<number>`(
    select count(*)::int from quiz_attempts a
    where a.user_id = ${contestEntries.userId} and a.contest_id = ${contestEntries.contestId})`
  return db.query((orm) =>
    orm
      .select({ ...contestColumns, best: contestEntries.best, attemptsUsed })
      .from(contestEntries)
      .innerJoin(contests, eq(contests.id, contestEntries.contestId))
      .leftJoin(organisations, eq(organisations.id, contests.organisationId))
      .where(eq(contestEntries.userId, userId))
      .orderBy(desc(contestEntries.joinedAt), contests.id)
      .limit(limit),
  )
}

export interface Tries {
  readonly used: number
  /** Key of the attempt that can still be answered. */
  readonly openKey: string | null
}

/** A person's attempts in a contest. */
export async function triesOf(db: Database, contestId: string, userId: string, now: Date): Promise<Tries> {
  const { key, answered, rights, deadlineAt } = quizAttempts
  const isOpen = sql`${answered} < cardinality(${rights}) and ${gte(deadlineAt, now)}`
  const [row] = await db.query((orm) =>
    orm
      .select({
        used: sql<number>`count(*)::int`,
        openKey: sql<string | null>`max(${key}) filter (where ${isOpen})`,
      })
      .from(quizAttempts)
      .where(and(eq(quizAttempts.userId, userId), eq(quizAttempts.contestId, contestId))),
  )
  return row ?? { used: 0, openKey: null }
}
