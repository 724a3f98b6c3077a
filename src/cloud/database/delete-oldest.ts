import { type AnyColumn, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import * as v from 'valibot'
import type { Database } from './database'

const counted = v.strictObject({ n: v.number() })

/**
 * Deletes a limited number of rows whose `at` is before an instant, the oldest first; answers how many. Rows
 * that another transaction has locked are left for the next time.
 */
export async function deleteOldest(
  db: Database,
  table: PgTable,
  at: AnyColumn,
  before: Date,
  most: number,
): Promise<number> {
  const column = sql.identifier(at.name)
  const [row] = await db.rows(
    counted,
    sql`
    with gone as (
      delete from ${table} where ctid = any(array(
        select ctid from ${table} where ${column} < ${before.toISOString()}::timestamptz
        order by ${column} limit ${most}::int for update skip locked))
      returning 1
    ) select count(*)::int as n from gone`,
  )
  return row?.n ?? 0
}
