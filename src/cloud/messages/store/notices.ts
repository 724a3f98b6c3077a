import { desc, eq, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { events } from '../../events/store/schema'
import { outboxMessages } from './schema'

export type Notice = Awaited<ReturnType<typeof noticesOf>>[number]

/** What a person was told, the latest first. */
export function noticesOf(db: Database, userId: string, limit: number) {
  const { id, eventId, what, at, sequence } = outboxMessages
  const { title, place, startsAt, reason } = events
  return db.query((orm) =>
    orm
      .select({ id, eventId, what, at, title, place, startsAt, reason })
      .from(outboxMessages)
      .innerJoin(events, eq(events.id, eventId))
      .where(eq(outboxMessages.userId, userId))
      .orderBy(desc(at), desc(sequence))
      .limit(limit),
  )
}

const forgotten = v.strictObject({ n: v.number() })

/** Deletes notices of before an instant, so many at most; answers how many. */
export async function forgetNotices(db: Database, before: Date, most: number): Promise<number> {
  const [row] = await db.rows(
    forgotten,
    sql`
    with gone as (
      delete from outbox_messages where ctid = any(array(
        select ctid from outbox_messages where at < ${before.toISOString()}::timestamptz
        order by at limit ${most}::int for update skip locked))
      returning 1
    ) select count(*)::int as n from gone`,
  )
  return row?.n ?? 0
}
