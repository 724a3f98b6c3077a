import { type SQL, sql } from 'drizzle-orm'
import { personOf } from './attendance'
import type { Database } from '../../database/database'
import { shownNickname } from '../../guardians/public'

export interface AttendeeRow {
  readonly person_id: string | null
  readonly attendance_id: string | null
  readonly signup_id: string | null
  readonly state: 'placed' | 'waiting' | 'cancelled' | null
  /** Of the sign-up within the event. */
  readonly sequence: number | null
  readonly name: string | null
  readonly child: boolean
  readonly in_at: string | null
  readonly out_at: string | null
  readonly user_id: string | null
}

const times = sql`case when a.undone_at is null then a.in_at end as in_at,
  case when a.undone_at is null then a.out_at end as out_at`

/** The people of some sign-ups `s`, or some `sp` of them, with who of them is there. */
function signedPeople(which: SQL, signups = sql`signups`): SQL {
  return sql`
    select sp.id as person_id, a.id as attendance_id, s.id as signup_id, s.state, s.sequence,
      coalesce(${shownNickname}, s.name, a.name) as name, sp.child_id is not null as child, ${times}, sp.user_id
    from ${signups} s join signup_people sp on sp.signup_id = s.id and sp.active
    left join children c on c.id = sp.child_id
    left join attendance a on a.event_id = s.event_id and a.person = ${personOf} where ${which}`
}

/** The person of a party who an attendance `a` is about. */
const signedAs = sql`coalesce(
  (select p.id from signup_people p
    where p.event_id = a.event_id and p.active and p.child_id is not null and p.child_id = a.child_id),
  (select p.id from signup_people p
    where p.event_id = a.event_id and p.active and p.child_id is null and p.user_id = a.user_id and a.child_id is null))`

/** Some attendances `a` of people who are not signed up. */
function unsignedPeople(which: SQL): SQL {
  return sql`
    select null::uuid as person_id, a.id as attendance_id, a.signup_id, null::text as state, null::int as sequence,
      coalesce(a.name, ${shownNickname}) as name, a.child_id is not null as child, ${times}, a.user_id
    from attendance a left join children c on c.id = a.child_id where ${which} and ${signedAs} is null`
}

/** In the order of sign-up, walk-ins last. */
function inOrder(...parts: readonly SQL[]): SQL {
  return sql`${sql.join([...parts], sql` union all `)} order by sequence nulls last, child, person_id, attendance_id`
}

/** Who is signed up for an event with one account, and who of it is there. */
export function attendeesOfAccount(db: Database, eventId: string, userId: string): Promise<AttendeeRow[]> {
  const own = (table: SQL) => sql`${table}.event_id = ${eventId}::uuid and ${table}.user_id = ${userId}::uuid`
  return db.run<AttendeeRow>(inOrder(signedPeople(own(sql`s`)), unsignedPeople(own(sql`a`))))
}

/** People by their part in a party, and walk-ins by what `attendance` calls them. */
export function attendeesOf(
  db: Database,
  eventId: string,
  personIds: readonly string[],
  walkIns: readonly string[],
): Promise<AttendeeRow[]> {
  const event = sql`${eventId}::uuid`
  return db.run<AttendeeRow>(
    inOrder(
      signedPeople(sql`s.event_id = ${event} and sp.id = any(${sql.param(personIds)}::uuid[])`),
      unsignedPeople(sql`a.event_id = ${event} and a.person = any(${sql.param(walkIns)}::text[])`),
    ),
  )
}

/** Somebody of an event by their attendance. */
export async function attendeeOf(
  db: Database,
  eventId: string,
  attendanceId: string,
): Promise<AttendeeRow | undefined> {
  const one = sql`a.id = ${attendanceId}::uuid and a.event_id = ${eventId}::uuid`
  const [row] = await db.run<AttendeeRow>(
    inOrder(
      signedPeople(sql`sp.id = (select ${signedAs} from attendance a where ${one})`),
      unsignedPeople(one),
    ),
  )
  return row
}

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
  return db.run<AttendeeRow>(inOrder(signedPeople(sql`true`, sql`(${next})`)))
}

/** The next people who are or were there without being signed up. */
export function nextUnsigned(
  db: Database,
  eventId: string,
  after: string | undefined,
  most: number,
): Promise<AttendeeRow[]> {
  const later = after === undefined ? sql`true` : sql`a.id > ${after}::uuid`
  return db.run<AttendeeRow>(
    sql`${unsignedPeople(sql`a.event_id = ${eventId}::uuid and ${later}`)} order by a.id limit ${most}::int`,
  )
}

/** The secret that an event's codes are made of. */
export async function secretOf(db: Database, eventId: string): Promise<Buffer> {
  const [row] = await db.run<{ secret: string }>(sql`select secret from events where id = ${eventId}::uuid`)
  return Buffer.from(row?.secret ?? '', 'hex')
}
