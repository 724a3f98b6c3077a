import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { personOf } from './attendance'
import type { Database } from '../../database/database'
import { shownNickname } from '../../guardians/public'

export const attendeeRow = v.strictObject({
  person_id: v.nullable(v.string()),
  attendance_id: v.nullable(v.string()),
  signup_id: v.nullable(v.string()),
  state: v.nullable(v.picklist(['placed', 'waiting', 'cancelled'])),
  /** Number of the sign-up within the event. */
  sequence: v.nullable(v.number()),
  name: v.nullable(v.string()),
  child: v.boolean(),
  in_at: v.nullable(v.string()),
  out_at: v.nullable(v.string()),
})

export type AttendeeRow = v.InferOutput<typeof attendeeRow>

const times = sql`case when a.undone_at is null then a.in_at end as in_at,
  case when a.undone_at is null then a.out_at end as out_at`

/** The people of some sign-ups `s`, or some people `sp` of them, with their attendance. */
export function signedPeople(which: SQL, signups = sql`signups`): SQL {
  return sql`
    select sp.id as person_id, a.id as attendance_id, s.id as signup_id, s.state, s.sequence,
      coalesce(${shownNickname}, s.name, a.name) as name, sp.child_id is not null as child, ${times}
    from ${signups} s join signup_people sp on sp.signup_id = s.id and sp.active
    left join children c on c.id = sp.child_id
    left join attendance a on a.event_id = s.event_id and a.person = ${personOf} where ${which}`
}

/** The signed-up person whom an attendance `a` is about. */
const signedAs = sql`coalesce(
  (select p.id from signup_people p
    where p.event_id = a.event_id and p.active and p.child_id is not null and p.child_id = a.child_id),
  (select p.id from signup_people p
    where p.event_id = a.event_id and p.active and p.child_id is null and p.user_id = a.user_id and a.child_id is null))`

/** Some attendances `a` of people without a sign-up. */
export function unsignedPeople(which: SQL): SQL {
  return sql`
    select null::uuid as person_id, a.id as attendance_id, a.signup_id, null::text as state, null::int as sequence,
      coalesce(a.name, ${shownNickname}) as name, a.child_id is not null as child, ${times}
    from attendance a left join children c on c.id = a.child_id where ${which} and ${signedAs} is null`
}

/** Combines the parts in the order of sign-up, walk-ins last. */
export function inOrder(...parts: readonly SQL[]): SQL {
  return sql`${sql.join([...parts], sql` union all `)} order by sequence nulls last, child, person_id, attendance_id`
}

/** The people whom one account signed up for an event, with their attendance. */
export function attendeesOfAccount(db: Database, eventId: string, userId: string): Promise<AttendeeRow[]> {
  const own = (table: SQL) => sql`${table}.event_id = ${eventId}::uuid and ${table}.user_id = ${userId}::uuid`
  return db.rows(attendeeRow, inOrder(signedPeople(own(sql`s`)), unsignedPeople(own(sql`a`))))
}

/** Finds signed-up people by their id in a party, and walk-ins by the `person` column of `attendance`. */
export function attendeesOf(
  db: Database,
  eventId: string,
  personIds: readonly string[],
  walkIns: readonly string[],
): Promise<AttendeeRow[]> {
  const event = sql`${eventId}::uuid`
  return db.rows(
    attendeeRow,
    inOrder(
      signedPeople(sql`s.event_id = ${event} and sp.id = any(${sql.param(personIds)}::uuid[])`),
      unsignedPeople(sql`a.event_id = ${event} and a.person = any(${sql.param(walkIns)}::text[])`),
    ),
  )
}

/** Finds one person of an event by their attendance. */
export async function attendeeOf(
  db: Database,
  eventId: string,
  attendanceId: string,
): Promise<AttendeeRow | undefined> {
  const one = sql`a.id = ${attendanceId}::uuid and a.event_id = ${eventId}::uuid`
  const [row] = await db.rows(
    attendeeRow,
    inOrder(
      signedPeople(sql`sp.id = (select ${signedAs} from attendance a where ${one})`),
      unsignedPeople(one),
    ),
  )
  return row
}
