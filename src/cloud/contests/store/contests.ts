import { type SQL, sql } from 'drizzle-orm'
import type { ContestPlan, ContestScope } from '#domain/contests/contest'
import type { Age } from '#domain/quiz/question'
import type { Database } from '../../database/database'
import { isDuplicate } from '../../database/sql-state'
import type { Acting } from '../../audit/public'

export interface NewContest extends ContestPlan {
  readonly key: string
}

/** A contest as the database hands it back. */
export interface ContestRow {
  readonly id: string
  readonly opener_id: string
  readonly code: string
  readonly title: string
  readonly scope: ContestScope
  readonly class_name: string | null
  readonly organisation_id: string | null
  readonly organisation: string | null
  readonly groups: string[]
  readonly age: Age
  readonly questions: number
  readonly attempts: number
  readonly opens_at: string
  readonly closes_at: string
  readonly cancelled_at: string | null
}

/** The columns of a ContestRow, of `contests c` and `organisations o`. */
export const contestColumns = sql`c.id, c.opener_id, c.code, c.title, c.scope, c.class_name, c.organisation_id,
  o.name as organisation, c.groups, c.age, c.questions, c.attempts, c.opens_at, c.closes_at, c.cancelled_at`

async function findWhere(db: Database, condition: SQL): Promise<ContestRow | undefined> {
  const [row] = await db.run<ContestRow>(sql`
    select ${contestColumns} from contests c left join organisations o on o.id = c.organisation_id
    where ${condition}`)
  return row
}

export function findContest(db: Database, id: string): Promise<ContestRow | undefined> {
  return findWhere(db, sql`c.id = ${id}::uuid`)
}

export function findContestByCode(db: Database, code: string): Promise<ContestRow | undefined> {
  return findWhere(db, sql`c.code = ${code}`)
}

/** The contest that somebody opened with a key. */
export function findContestByKey(
  db: Database,
  openerId: string,
  key: string,
): Promise<ContestRow | undefined> {
  return findWhere(db, sql`c.opener_id = ${openerId}::uuid and c.key = ${key}`)
}

/**
 * Opens a contest and writes the audit log, in one statement. `taken`: the opener's key or the code was used before,
 * or the key belongs to another act; nothing was written.
 */
export async function insertContest(
  db: Database,
  contest: NewContest,
  code: string,
  by: Acting,
): Promise<'opened' | 'taken'> {
  const { key, title, scope, className, organisationId, groups, age, questionCount, attempts } = contest
  const at = sql`${by.at.toISOString()}::timestamptz`
  return unlessTaken('opened', async () => {
    await db.run(sql`
      with opened as (
        insert into contests (opener_id, key, code, title, scope, class_name, organisation_id, groups, age, questions,
          attempts, opens_at, closes_at, created_at)
        values (${by.actorId}::uuid, ${key}, ${code}, ${title}, ${scope}, ${className ?? null},
          ${organisationId ?? null}::uuid, ${JSON.stringify(groups)}::jsonb, ${age}, ${questionCount}, ${attempts},
          ${contest.from.toISOString()}::timestamptz, ${contest.to.toISOString()}::timestamptz, ${at})
        returning id, title, scope, organisation_id, opens_at, closes_at
      )
      insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${at}, ${by.actorId}::uuid, ${key}, 'contests.create', id::text, '{}', to_jsonb(opened) - 'id',
        ${by.requestId}
      from opened`)
  })
}

/**
 * Cancels a contest and writes the audit log, in one statement; one cancelled before stays as it is. `taken`: the key
 * belongs to another act; nothing was written.
 */
export async function cancelContest(
  db: Database,
  id: string,
  key: string,
  by: Acting,
): Promise<'cancelled' | 'taken'> {
  const at = sql`${by.at.toISOString()}::timestamptz`
  return unlessTaken('cancelled', async () => {
    await db.run(sql`
      with cancelled as (
        update contests set cancelled_at = ${at} where id = ${id}::uuid and cancelled_at is null returning id
      )
      insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${at}, ${by.actorId}::uuid, ${key}, 'contests.cancel', id::text, '{"cancelledAt": null}',
        jsonb_build_object('cancelledAt', ${at}), ${by.requestId}
      from cancelled`)
  })
}

async function unlessTaken<Done>(done: Done, act: () => Promise<void>): Promise<Done | 'taken'> {
  try {
    await act()
    return done
  } catch (error) {
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}
