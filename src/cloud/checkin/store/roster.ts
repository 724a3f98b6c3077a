import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { type AttendeeRow, attendeeRow, inOrder, signedPeople, unsignedPeople } from './attendees'

/** Where a page of the roster ends: at a sign-up by its sequence, or at the attendance of a walk-in. */
export type RosterPlace = { readonly sequence: number } | { readonly attendanceId: string }

/** The people of an event's next parties. */
export function nextParties(
  db: Database,
  eventId: string,
  after: number,
  most: number,
): Promise<AttendeeRow[]> {
  const next = sql`
    select * from signups where event_id = ${eventId}::uuid and sequence > ${after}::int and state <> 'cancelled'
    order by sequence limit ${most}::int`
  return db.rows(attendeeRow, inOrder(signedPeople(sql`true`, sql`(${next})`)))
}

/** The next people who are or were there without a sign-up. */
export function nextUnsigned(
  db: Database,
  eventId: string,
  after: string | undefined,
  most: number,
): Promise<AttendeeRow[]> {
  const later = after === undefined ? sql`true` : sql`a.id > ${after}::uuid`
  return db.rows(
    attendeeRow,
    sql`${unsignedPeople(sql`a.event_id = ${eventId}::uuid and ${later}`)} order by a.id limit ${most}::int`,
  )
}
