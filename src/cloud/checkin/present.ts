import type { AttendedRow } from './store/attended'
import { personalCode } from '#domain/checkin/check-in-code'
import type { AttendeeRow } from './store/attendees'
import { hash } from './door-code'

/** A person on the roster. `secret` is the event's. */
export function presentAttendee(row: AttendeeRow, secret: Uint8Array) {
  return {
    personId: row.person_id,
    attendanceId: row.attendance_id,
    signupId: row.signup_id,
    state: row.state,
    name: row.name,
    child: row.child,
    code: row.person_id !== null && row.signup_id !== null ? personalCode(hash, secret, row.signup_id) : null,
    inAt: row.in_at === null ? null : iso(row.in_at),
    outAt: row.out_at === null ? null : iso(row.out_at),
  }
}

/** An event that the person attended. */
export function presentAttended({ event_id, title, starts_at, minutes }: AttendedRow) {
  return { eventId: event_id, title, startsAt: iso(starts_at), minutes }
}

/** Converts an instant from PostgreSQL's format to ISO 8601. */
function iso(raw: string): string {
  return new Date(raw).toISOString()
}
