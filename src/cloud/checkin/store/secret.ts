import { eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { events } from '../../events/store/schema'

/** The secret from which an event's codes are made. */
export async function secretOf(db: Database, eventId: string): Promise<Buffer> {
  const [event] = await db.query((orm) =>
    orm.select({ secret: events.secret }).from(events).where(eq(events.id, eventId)),
  )
  return Buffer.from(event?.secret ?? '', 'hex')
}
