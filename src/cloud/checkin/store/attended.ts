import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { EventKind } from '#domain/events/choices'
import type { Database } from '../../database/database'

const attendedRow = v.strictObject({
  event_id: v.string(),
  title: v.string(),
  starts_at: v.string(),
  minutes: v.number(),
})

export type AttendedRow = v.InferOutput<typeof attendedRow>

/** Events credited to a person, the latest first; only of one kind, if it is given. */
export function attendedBy(
  db: Database,
  userId: string,
  limit: number,
  kind?: EventKind,
): Promise<AttendedRow[]> {
  const such = kind === undefined ? sql`true` : sql`e.kind = ${kind}`
  return attendedWhere(db, userId, such, limit)
}

/** The minutes that one event credited to a person; null if it credited none. */
export async function minutesAt(db: Database, userId: string, eventId: string): Promise<number | null> {
  const [row] = await attendedWhere(db, userId, sql`e.id = ${eventId}::uuid`, 1)
  return row?.minutes ?? null
}

/** Materialized, because with a limit PostgreSQL would search all events instead of the person's own. */
function attendedWhere(db: Database, userId: string, which: SQL, limit: number): Promise<AttendedRow[]> {
  return db.rows(
    attendedRow,
    sql`
    with own as materialized (
      select e.id as event_id, e.title, e.starts_at, p.minutes
      from attendance a join participation p on p.id = a.credit_id join events e on e.id = a.event_id
      where a.user_id = ${userId}::uuid and ${which}
    ) select * from own order by starts_at desc, event_id limit ${limit}::int`,
  )
}
