import { eq, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { organisations } from '../../people/store/schema'
import { teams } from '../../teams/store/schema'
import { eventColumns, type EventRow } from './events'
import { eventPlaces, events, signups } from './schema'
import { signupColumns, type SignupRow } from './signups'

/**
 * A person's sign-ups with their events, the latest event first. Materialized, because with a limit
 * PostgreSQL would search all events instead of the person's own.
 */
export function signupsOf(
  db: Database,
  userId: string,
  limit: number,
): Promise<{ signup: SignupRow; event: EventRow }[]> {
  const latest = sql`(
    with own as materialized (
      select s.id, s.event_id, s.signed_at, e.starts_at from signups s join events e on e.id = s.event_id
      where s.user_id = ${userId}::uuid
    ) select * from own order by starts_at desc, signed_at desc, id limit ${limit}::int
  ) latest`
  return db.query((orm) =>
    orm
      .select({ signup: signupColumns, event: eventColumns })
      .from(latest)
      .innerJoin(signups, sql`${signups.id} = latest.id`)
      .innerJoin(events, sql`${events.id} = latest.event_id`)
      .innerJoin(eventPlaces, eq(eventPlaces.eventId, events.id))
      .innerJoin(organisations, eq(organisations.id, events.organisationId))
      .leftJoin(teams, eq(teams.id, eventPlaces.teamId))
      .orderBy(sql`latest.starts_at desc, latest.signed_at desc, latest.id`),
  )
}
