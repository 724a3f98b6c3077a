import { deleteOldest } from '../../database/delete-oldest'
import { desc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { events } from '../../events/store/schema'
import { outboxMessages } from './schema'

export type Notice = Awaited<ReturnType<typeof noticesOf>>[number]

/** A person's notices, the latest first. */
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

/** Deletes a limited number of notices from before an instant; answers how many. */
export function forgetNotices(db: Database, before: Date, most: number): Promise<number> {
  return deleteOldest(db, outboxMessages, outboxMessages.at, before, most)
}
