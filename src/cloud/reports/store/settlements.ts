import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { isDuplicate } from '../../database/sql-state'
import type { Acting } from '../../audit/public'

export interface Settlement {
  readonly key: string
  readonly id: string
  readonly status: 'answered' | 'declined'
  readonly answer: string
}

/** The settlement in the log; that of another act, if the key was used for one. */
const settledRow = v.strictObject({
  target: v.string(),
  after: v.record(v.string(), v.unknown()),
  at: v.string(),
})

/** Settles a report and writes the audit log, in one statement. Undefined if there is no such report. */
export async function settleReport(db: Database, settlement: Settlement, by: Acting) {
  try {
    return await settleOnce(db, settlement, by)
  } catch (error) {
    // Another request with this key was faster and this one was rolled back, so the second try finds that
    // one's row.
    if (isDuplicate(error)) return settleOnce(db, settlement, by)
    throw error
  }
}

async function settleOnce(db: Database, { key, id, status, answer }: Settlement, by: Acting) {
  const [row] = await db.rows(
    settledRow,
    sql`
    with prior as (select target, after, at from audit_log where actor_id = ${by.actorId}::uuid and key = ${key}),
    target as (
      select id, status, answer from reports
      where id = ${id}::uuid and not exists (select 1 from prior)
      for update
    ),
    changed as (
      update reports r set status = ${status}, answer = ${answer} from target where r.id = target.id returning r.id
    ),
    logged as (
      insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${by.at.toISOString()}::timestamptz, ${by.actorId}::uuid, ${key}, 'reports.settle', target.id::text,
        jsonb_build_object('status', target.status, 'answer', target.answer),
        jsonb_build_object('status', ${status}::text, 'answer', ${answer}::text), ${by.requestId}
      from target join changed on changed.id = target.id
      returning target, after, at
    )
    select target, after, at from prior union all select target, after, at from logged`,
  )
  return row
}
