import { type SQL, sql } from 'drizzle-orm'
import type { Verdict } from '#domain/quiz/judge'
import type { Database } from '../../database/database'

export interface Paper {
  /** Secret, see the schema. */
  readonly seed: string
  readonly questionIds: readonly string[]
  /** Place of the right option among those shown, from 0. */
  readonly rights: readonly number[]
}

export interface NewAttempt extends Paper {
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

/** An attempt as the database hands it back. */
export interface AttemptRow {
  readonly id: string
  readonly mode: 'daily' | 'contest'
  readonly contest_id: string | null
  readonly local_day: string
  readonly seed: string
  readonly question_ids: string[]
  readonly rights: number[]
  readonly choices: (number | null)[]
  readonly verdicts: (Verdict | null)[]
  readonly answered: number
  readonly started_at: string
  readonly deadline_at: string
  readonly score: number | null
  /** Given for finishing; 0 until then. */
  readonly points: number
}

/** A person's attempt. */
export function findAttempt(db: Database, userId: string, id: string): Promise<AttemptRow | undefined> {
  return findWhere(db, sql`a.user_id = ${userId}::uuid and a.id = ${id}::uuid`)
}

/** The attempt that a person started with a key. */
export function findAttemptByKey(db: Database, userId: string, key: string): Promise<AttemptRow | undefined> {
  return findWhere(db, sql`a.user_id = ${userId}::uuid and a.key = ${key}`)
}

/** A person's attempt at the questions of a local day. */
export function findDaily(db: Database, userId: string, localDay: string): Promise<AttemptRow | undefined> {
  return findWhere(
    db,
    sql`a.user_id = ${userId}::uuid and a.mode = 'daily' and a.local_day = ${localDay}::date`,
  )
}

async function findWhere(db: Database, condition: SQL): Promise<AttemptRow | undefined> {
  const [row] = await db.run<AttemptRow>(sql`
    select a.id, a.mode, a.contest_id, a.local_day::text as local_day, a.seed, a.question_ids, a.rights, a.choices,
      a.verdicts, a.answered, a.started_at, a.deadline_at, a.score, coalesce(p.points, 0) as points
    from quiz_attempts a
    left join participation p on p.kind = 'quiz-' || a.mode and p.about = a.id::text and p.user_id = a.user_id
    where ${condition}`)
  return row
}

/** Starts the attempt at a day's questions, unless there is one or the key was used. */
export async function insertDaily(db: Database, attempt: NewAttempt): Promise<void> {
  await db.run(sql`
    insert into quiz_attempts (mode, ${columns})
    values ('daily', ${valuesOf(attempt)})
    on conflict do nothing`)
}

/** Starts an attempt in a contest, unless that ordinal or the key was used or the contest was just cancelled. */
export async function insertContestAttempt(db: Database, attempt: ContestAttempt): Promise<void> {
  await db.run(sql`
    insert into quiz_attempts (mode, contest_id, ordinal, ${columns})
    select 'contest', id, ${attempt.ordinal}, ${valuesOf(attempt)}
    from contests where id = ${attempt.contestId}::uuid and cancelled_at is null
    on conflict do nothing`)
}

const columns = sql`user_id, key, local_day, seed, question_ids, rights, choices, verdicts, started_at, deadline_at`

function valuesOf(attempt: NewAttempt): SQL {
  const { userId, key, localDay, seed, questionIds, rights, startedAt, deadlineAt } = attempt
  const unanswered = (type: string) => sql`array_fill(null::${sql.raw(type)}, array[${rights.length}::int])`
  return sql`${userId}::uuid, ${key}, ${localDay}::date, ${seed}, ${arrayOf(questionIds)}::text[],
    ${arrayOf(rights)}::smallint[], ${unanswered('smallint')}, ${unanswered('text')},
    ${startedAt.toISOString()}::timestamptz, ${deadlineAt.toISOString()}::timestamptz`
}

/** PostgreSQL's notation of an array; JSON's strings are quoted as it wants them. */
function arrayOf(values: readonly (string | number)[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(',')}}`
}
