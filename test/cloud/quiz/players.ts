import { randomUUID } from 'node:crypto'
import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { drawnQuestions } from '#cloud/quiz/drawn-questions'
import { insertContestAttempt, insertDaily } from '#cloud/quiz/store/attempts'
import { quizAttempts } from '#cloud/quiz/store/schema'
import { insertEntry } from '#cloud/contests/store/entries'
import { contestEntries } from '#cloud/contests/store/schema'
import type { Database } from '#cloud/database/database'
import { findOrAdmitPerson, type Identity } from '#cloud/people/store/people'
import { contestDeadline } from '#domain/contests/contest'
import { dailyDeadline } from '#domain/quiz/daily'
import { drawQuestions } from '#domain/quiz/draw'
import { noon, stranger } from '../test-cloud'
import { questionsEach } from './random-plays'
import { testBank } from './test-bank'

export interface Player {
  readonly identity: Identity
  readonly userId: string
  readonly attempts: readonly PlayedRow[]
}

const day = '2026-05-20'
const closes = new Date('2026-05-27T02:00:00.000Z')

/** Contests for everyone, opened by nobody in particular; answers their ids. */
export async function openContests(db: Database, count: number): Promise<string[]> {
  const { userId } = await findOrAdmitPerson(db, stranger(), noon)
  const rows = await db.run<{ id: string }>(sql`
    insert into contests (opener_id, key, code, title, scope, groups, age, questions, attempts, opens_at, closes_at,
      created_at)
    select ${userId}::uuid, n::text, ${randomUUID()} || n, '竞赛' || n, 'city', '[]', 'adult', ${questionsEach}, 5,
      ${noon.toISOString()}::timestamptz, ${closes.toISOString()}::timestamptz, ${noon.toISOString()}::timestamptz
    from generate_series(1, ${count}::int) n returning id`)
  return rows.map(({ id }) => id)
}

/** Players who have just started a daily and one attempt in each contest. */
export async function newPlayers(
  db: Database,
  count: number,
  contestIds: readonly string[],
): Promise<Player[]> {
  const people = await db.run<{ user_id: string; subject: string }>(sql`
    with made as (insert into users (created_at) select now() from generate_series(1, ${count}::int) returning id)
    insert into identities (provider, subject, user_id) select 'local', id::text, id from made
    returning user_id, subject`)
  return Promise.all(
    people.map(async ({ user_id: userId, subject }) => {
      await startAll(db, userId, contestIds)
      return { identity: { provider: 'local', subject }, userId, attempts: await attemptsOf(db, [userId]) }
    }),
  )
}

async function startAll(db: Database, userId: string, contestIds: readonly string[]): Promise<void> {
  const begun = (key: string, deadlineAt: Date) => ({
    ...drawnQuestions(drawQuestions(testBank.all, 'adult', questionsEach, randomUUID()), randomUUID()),
    userId,
    key,
    localDay: day,
    startedAt: noon,
    deadlineAt,
  })
  await insertDaily(db, begun('daily', dailyDeadline(day)))
  for (const contestId of contestIds) {
    await insertEntry(db, { contestId, userId, groupId: '', name: null }, noon)
    const attempt = begun(contestId, contestDeadline(noon, questionsEach, closes))
    await insertContestAttempt(db, { ...attempt, contestId, ordinal: 1 })
  }
}

export type PlayedRow = Awaited<ReturnType<typeof attemptsOf>>[number]

/** All attempts of some players; `best`: as the contest's standing has it. */
export function attemptsOf(db: Database, userIds: readonly string[]) {
  const isItsEntry = and(
    eq(contestEntries.contestId, quizAttempts.contestId),
    eq(contestEntries.userId, quizAttempts.userId),
  )
  return db.query((orm) =>
    orm
      .select({ ...getTableColumns(quizAttempts), best: contestEntries.best })
      .from(quizAttempts)
      .leftJoin(contestEntries, isItsEntry)
      .where(inArray(quizAttempts.userId, [...userIds]))
      .orderBy(quizAttempts.key, quizAttempts.id),
  )
}
