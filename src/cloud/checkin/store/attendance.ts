import { type SQL, sql } from 'drizzle-orm'
import { type AttendanceDay, keepCredit } from './credit'

/** A person whose attendance is noted. */
export type Attendee =
  | { readonly personId: string }
  | { readonly attendanceId: string }
  | { readonly userId: string }
  /** Somebody without an account; `ref` distinguishes them within the event. */
  | { readonly ref: string; readonly name: string }

export interface Note {
  readonly who: Attendee
  /** Instants within the event's door times; `undo` takes back what was noted. */
  readonly in?: Date
  readonly out?: Date
  readonly undo?: true
}

/**
 * Statements for one transaction that note attendance and keep its credit: one act of participation per
 * person, replaced by a reversing row and a new one when the minutes change. The result does not depend on
 * the order or repetition of notes. Only `lifts` restores an undone attendance. People are sorted, so that
 * two transactions cannot deadlock.
 */
export function noteAttendance(door: AttendanceDay, notes: readonly Note[], lifts: boolean): SQL[] {
  const inOrder = [...notes].sort((a, b) => keyOf(a.who).localeCompare(keyOf(b.who)))
  return inOrder.flatMap((note) => {
    const one = sql`(select id from attendance where ${isOf(door.eventId, note.who)})`
    return [noteOne(door, note, lifts), ...keepCredit(door, one)]
  })
}

/** Creates the person's row if it is missing and locks it, so that the audit log can record its state. */
export function lockAttendance(eventId: string, who: Attendee): SQL {
  return sql`
    insert into attendance (event_id, person, user_id, child_id, signup_id, name)
    select ${eventId}::uuid, who.* from (${rowOf(eventId, who)}) who
    on conflict (event_id, person) do update set person = excluded.person`
}

/** The person's row, as a source for the audit log. */
export function loggedAttendance(eventId: string, who: Attendee): SQL {
  return sql`(
    select id, jsonb_build_object('inAt', in_at, 'outAt', out_at, 'undoneAt', undone_at) as before
    from attendance where ${isOf(eventId, who)})`
}

function keyOf(who: Attendee): string {
  return Object.values(who).join('/')
}

/** The condition that selects the person's row of `attendance`. */
function isOf(eventId: string, who: Attendee): SQL {
  const event = sql`event_id = ${eventId}::uuid`
  if ('attendanceId' in who) return sql`${event} and id = ${who.attendanceId}::uuid`
  if ('userId' in who) return sql`${event} and person = ${`user/${who.userId}`}`
  if ('ref' in who) return sql`${event} and person = ${walkInNamed(who.ref)}`
  return sql`${event} and person = (
    select ${personOf} from signup_people sp where sp.id = ${who.personId}::uuid)`
}

/** The `person` column for somebody without an account. */
export const walkInNamed = (ref: string) => `walk-in/${ref}`

/** The `person` column for somebody of a party, a row of `signup_people sp`. */
export const personOf = sql`case when sp.child_id is null then 'user/' || sp.user_id else 'child/' || sp.child_id end`

function noteOne({ eventId, now }: AttendanceDay, note: Note, lifts: boolean): SQL {
  const { who } = note
  if (note.undo)
    return sql`
      update attendance set undone_at = ${now.toISOString()}::timestamptz
      where ${isOf(eventId, who)} and undone_at is null`
  const [inAt, outAt] = [instant(note.in), instant(note.out)]
  const lifted = sql`(a.undone_at is not null and ${lifts}::boolean)`
  return sql`
    insert into attendance as a (event_id, person, user_id, child_id, signup_id, name, in_at, out_at)
    select ${eventId}::uuid, who.*, ${inAt}, ${outAt} from (${rowOf(eventId, who)}) who
    on conflict (event_id, person) do update set
      in_at = case when ${lifted} then excluded.in_at else least(a.in_at, excluded.in_at) end,
      out_at = case when ${lifted} then excluded.out_at else greatest(a.out_at, excluded.out_at) end,
      undone_at = case when ${lifted} then null else a.undone_at end,
      signup_id = coalesce(a.signup_id, excluded.signup_id)`
}

function instant(at: Date | undefined): SQL {
  return sql`${at?.toISOString() ?? null}::timestamptz`
}

/** Selects person, account, child, sign-up and name; no row if the person does not belong to this event. */
function rowOf(eventId: string, who: Attendee): SQL {
  if ('personId' in who)
    return sql`
      select ${personOf}, sp.user_id, sp.child_id, sp.signup_id, null::text from signup_people sp
      where sp.id = ${who.personId}::uuid and sp.event_id = ${eventId}::uuid`
  if ('attendanceId' in who)
    return sql`
      select person, user_id, child_id, signup_id, name from attendance
      where id = ${who.attendanceId}::uuid and event_id = ${eventId}::uuid`
  if ('userId' in who)
    return sql`select ${`user/${who.userId}`}::text, ${who.userId}::uuid, null::uuid, null::uuid, null::text`
  return sql`select ${walkInNamed(who.ref)}::text, null::uuid, null::uuid, null::uuid, ${who.name}::text`
}
