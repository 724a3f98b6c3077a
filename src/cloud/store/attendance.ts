import { type SQL, sql } from 'drizzle-orm'
import { eventAward } from '#domain/events/attendance'
import type { Database } from './database'
import { recordAct } from './participation'

/** Who is noted at the door. */
export type Attendee =
  | { readonly personId: string }
  | { readonly attendanceId: string }
  | { readonly userId: string }
  /** Somebody without an account; `ref` tells them from others of the event. */
  | { readonly ref: string; readonly name: string }

export interface Note {
  readonly who: Attendee
  /** Instants within the event's door times; `undo` takes back what is noted. */
  readonly in?: Date
  readonly out?: Date
  readonly undo?: true
}

interface Door {
  readonly eventId: string
  /** The day, in Asia/Shanghai, to which the event counts. */
  readonly localDay: string
  readonly now: Date
}

/**
 * Statements for one transaction that note who was there and keep what it brings: one act of participation a person,
 * replaced by a reversing row and a new one where its minutes change. Any order of notes, repeated as often as may be,
 * comes to the same. Only `lifts` brings back what was undone. People in one order, so that no two wait for each other.
 */
export function noteAttendance(door: Door, notes: readonly Note[], lifts: boolean): SQL[] {
  const inOrder = [...notes].sort((a, b) => keyOf(a.who).localeCompare(keyOf(b.who)))
  return inOrder.flatMap((note) => {
    const one = sql`(select id from attendance where ${isOf(door.eventId, note.who)})`
    return [noteOne(door, note, lifts), takeBack(door, one), credit(door, one)]
  })
}

/** The row that is about somebody, as a source for the audit log. */
export function loggedAttendance(eventId: string, who: Attendee): SQL {
  return sql`(select id, jsonb_build_object('inAt', in_at, 'outAt', out_at) as before from attendance
    where ${isOf(eventId, who)})`
}

function keyOf(who: Attendee): string {
  return Object.values(who).join('/')
}

/** The row of `attendance` that is about somebody. */
function isOf(eventId: string, who: Attendee): SQL {
  const event = sql`event_id = ${eventId}::uuid`
  if ('attendanceId' in who) return sql`${event} and id = ${who.attendanceId}::uuid`
  if ('userId' in who) return sql`${event} and person = ${`user/${who.userId}`}`
  if ('ref' in who) return sql`${event} and person = ${`walk-in/${who.ref}`}`
  return sql`${event} and person = (
    select ${personOf} from signup_people sp where sp.id = ${who.personId}::uuid)`
}

const personOf = sql`case when sp.child_id is null then 'user/' || sp.user_id else 'child/' || sp.child_id end`

function noteOne({ eventId, now }: Door, note: Note, lifts: boolean): SQL {
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

/** Person, account, child, sign-up and name; no row for who is not of this event. */
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
  return sql`select ${`walk-in/${who.ref}`}::text, null::uuid, null::uuid, null::uuid, ${who.name}::text`
}

/** As creditedMinutes of domain/events/attendance; null while it is not known or was undone. */
const worth = sql`case
  when a.undone_at is not null or a.in_at is null or (e.check_out and a.out_at is null) then null
  when e.check_out then greatest(0, floor(extract(epoch from a.out_at - a.in_at) / 900)::int * 15)
  else e.credited_minutes end`

/** Undoes the act that credits an attendance, where that is no longer what it is worth. */
function takeBack({ localDay, now }: Door, one: SQL): SQL {
  const act = {
    kind: 'event',
    about: sql`source.id || '/' || source.credits || '/undone'`,
    userId: sql`user_id`,
    localDay,
    at: now,
    points: sql`(-${eventAward.points}::int)`,
    dailyCap: eventAward.dailyCap,
    minutes: sql`-source.minutes`,
    organisationId: sql`source.organisation_id`,
    reverses: sql`source.credit_id`,
  }
  return sql`
    with credit as (
      select a.id, a.user_id, a.credits, a.credit_id, e.organisation_id, p.minutes
      from attendance a join events e on e.id = a.event_id join participation p on p.id = a.credit_id
      where a.id = ${one} and p.minutes is distinct from (${worth})
    ), ${recordAct(sql`credit`, act)}
    update attendance set credit_id = null from act where attendance.id = (select id from credit)`
}

/** Credits an attendance, where it is worth something and nothing credits it. Only people with an account are. */
function credit({ localDay, now }: Door, one: SQL): SQL {
  const act = {
    kind: 'event',
    about: sql`source.id || '/' || source.round`,
    userId: sql`user_id`,
    localDay,
    at: now,
    points: eventAward.points,
    dailyCap: eventAward.dailyCap,
    minutes: sql`source.minutes`,
    organisationId: sql`source.organisation_id`,
  }
  return sql`
    with credit as (
      select a.id, a.user_id, a.credits + 1 as round, e.organisation_id, ${worth} as minutes
      from attendance a join events e on e.id = a.event_id
      where a.id = ${one} and a.credit_id is null and a.user_id is not null and a.child_id is null
        and (${worth}) is not null
    ), ${recordAct(sql`credit`, act)}
    update attendance set credit_id = act.id, credits = credits + 1 from act
    where attendance.id = (select id from credit)`
}

export interface AttendeeRow {
  readonly person_id: string | null
  readonly attendance_id: string | null
  readonly signup_id: string | null
  readonly state: 'placed' | 'waiting' | 'cancelled' | null
  readonly name: string | null
  readonly child: boolean
  readonly in_at: string | null
  readonly out_at: string | null
  readonly user_id: string | null
}

/** Who signed up for an event and who is there, in the order of sign-up, walk-ins last; or those of one account. */
export function rosterOf(db: Database, eventId: string, userId?: string): Promise<AttendeeRow[]> {
  const [signed, noted] = ['s', 'a'].map((table) =>
    userId === undefined ? sql`true` : sql`${sql.identifier(table)}.user_id = ${userId}::uuid`,
  )
  return db.run<AttendeeRow>(sql`
    with known as (
      select sp.id as person_id, ${personOf} as person, sp.user_id, s.id as signup_id, s.state, s.sequence,
        coalesce(c.nickname, s.name) as name, sp.child_id is not null as child
      from signups s join signup_people sp on sp.signup_id = s.id left join children c on c.id = sp.child_id
      where s.event_id = ${eventId}::uuid and sp.active and ${signed}
    ), noted as (select * from attendance a where event_id = ${eventId}::uuid and ${noted})
    select known.person_id, noted.id as attendance_id, coalesce(known.signup_id, noted.signup_id) as signup_id,
      known.state, coalesce(known.name, noted.name, c.nickname) as name,
      coalesce(known.child, noted.child_id is not null) as child, coalesce(known.user_id, noted.user_id) as user_id,
      case when noted.undone_at is null then noted.in_at end as in_at,
      case when noted.undone_at is null then noted.out_at end as out_at
    from known full join noted on noted.person = known.person left join children c on c.id = noted.child_id
    order by known.sequence nulls last, known.child, noted.person, known.person_id`)
}

/** The secret that an event's codes are made of. */
export async function secretOf(db: Database, eventId: string): Promise<Buffer> {
  const [row] = await db.run<{ secret: string }>(sql`select secret from events where id = ${eventId}::uuid`)
  return Buffer.from(row?.secret ?? '', 'hex')
}

export interface AttendedRow {
  readonly event_id: string
  readonly kind: string
  readonly title: string
  readonly starts_at: string
  readonly minutes: number
}

/** The events that a person is credited with, the latest first. */
export function attendedBy(db: Database, userId: string): Promise<AttendedRow[]> {
  return db.run<AttendedRow>(sql`
    select e.id as event_id, e.kind, e.title, e.starts_at, p.minutes
    from attendance a join participation p on p.id = a.credit_id join events e on e.id = a.event_id
    where a.user_id = ${userId}::uuid order by e.starts_at desc, e.id`)
}
