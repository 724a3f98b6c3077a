import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { participation } from '../../participation/store/schema'
import { quizAttempts } from './schema'

export interface DrawnQuestions {
  /** Secret, see the schema. */
  readonly seed: string
  readonly questionIds: readonly string[]
  /** Place of the right option among those shown, from 0. */
  readonly rights: readonly number[]
}

export interface NewAttempt extends DrawnQuestions {
  readonly userId: string
  readonly key: string
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly localDay: string
  readonly startedAt: Date
  readonly deadlineAt: Date
}

export interface ContestAttempt extends NewAttempt {
  readonly contestId: string
  readonly ordinal: number
}

export type AttemptRow = NonNullable<Awaited<ReturnType<typeof findWhere>>>

/** A person's attempt. */
export function findAttempt(db: Database, userId: string, id: string): Promise<AttemptRow | undefined> {
  return findWhere(db, userId, eq(quizAttempts.id, id))
}

/** The attempt that a person started with a key. */
export function findAttemptByKey(db: Database, userId: string, key: string): Promise<AttemptRow | undefined> {
  return findWhere(db, userId, eq(quizAttempts.key, key))
}

/** A person's attempt at the questions of a local day. */
export function findDaily(db: Database, userId: string, localDay: string): Promise<AttemptRow | undefined> {
  return findWhere(db, userId, and(eq(quizAttempts.mode, 'daily'), eq(quizAttempts.localDay, localDay)))
}

async function findWhere(db: Database, userId: string, condition: SQL | undefined) {
  const { id, mode, contestId, localDay, seed, questionIds, rights, choices } = quizAttempts
  const { verdicts, answered, startedAt, deadlineAt, score } = quizAttempts
  const paper = { id, mode, contestId, localDay, seed, questionIds, rights }
  /** For finishing; 0 until then. */
  const points = sql`coalesce(${participation.points}, 0)`.mapWith(Number)
  const isItsAct = and(
    eq(participation.kind, sql`'quiz-' || ${mode}`),
    eq(participation.about, sql`${id}::text`),
    eq(participation.userId, quizAttempts.userId),
  )
  const [attempt] = await db.query((orm) =>
    orm
      .select({ ...paper, choices, verdicts, answered, startedAt, deadlineAt, score, points })
      .from(quizAttempts)
      .leftJoin(participation, isItsAct)
      .where(and(eq(quizAttempts.userId, userId), condition)),
  )
  return attempt
}

/** Starts the attempt at a day's questions, unless there is one or the key was used. */
export async function insertDaily(db: Database, attempt: NewAttempt): Promise<void> {
  const paper = { questionIds: [...attempt.questionIds], rights: [...attempt.rights] }
  const unanswered = attempt.rights.map(() => null)
  const begun = { ...attempt, ...paper, choices: unanswered, verdicts: unanswered }
  await db.query((orm) =>
    orm
      .insert(quizAttempts)
      .values({ ...begun, mode: 'daily' })
      .onConflictDoNothing(),
  )
}

/** Starts an attempt in a contest, unless the ordinal or key was used or the contest was cancelled. */
export async function insertContestAttempt(db: Database, attempt: ContestAttempt): Promise<void> {
  const { userId, key, localDay, seed, questionIds, rights, startedAt, deadlineAt, ordinal } = attempt
  const unanswered = (type: string) => sql`array_fill(null::${sql.raw(type)}, array[${rights.length}::int])`
  await db.run(sql`
    insert into quiz_attempts (mode, contest_id, ordinal, user_id, key, local_day, seed, question_ids, rights,
      choices, verdicts, started_at, deadline_at)
    select 'contest', id, ${ordinal}, ${userId}::uuid, ${key}, ${localDay}::date, ${seed},
      ${sql.param(questionIds)}::text[], ${sql.param(rights)}::smallint[],
      ${unanswered('smallint')}, ${unanswered('text')},
      ${startedAt.toISOString()}::timestamptz, ${deadlineAt.toISOString()}::timestamptz
    from contests where id = ${attempt.contestId}::uuid and cancelled_at is null
    on conflict do nothing`)
}
