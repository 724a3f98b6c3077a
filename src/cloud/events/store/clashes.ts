import { and, eq, gt, lt, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database/database'
import { events, signups } from './schema'

const most = 20

/** Other events at the same time for which the person has signed up. */
export function clashesOf(db: Database, userId: string, eventId: string) {
  const own = alias(events, 'own')
  const atThatTime = and(
    eq(own.id, eventId),
    ne(events.id, own.id),
    lt(events.startsAt, own.endsAt),
    gt(events.endsAt, own.startsAt),
  )
  return db.query((orm) =>
    orm
      .selectDistinct({ id: events.id, title: events.title, startsAt: events.startsAt })
      .from(events)
      .innerJoin(own, atThatTime)
      .innerJoin(signups, eq(signups.eventId, events.id))
      .where(and(eq(events.state, 'published'), eq(signups.userId, userId), ne(signups.state, 'cancelled')))
      .orderBy(events.startsAt, events.id)
      .limit(most),
  )
}
