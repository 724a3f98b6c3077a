import { sql } from 'drizzle-orm'
import { personOf } from './attendance'
import { shownNickname } from './children'
import type { Database } from './database'

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
        coalesce(${shownNickname}, s.name) as name, sp.child_id is not null as child
      from signups s join signup_people sp on sp.signup_id = s.id left join children c on c.id = sp.child_id
      where s.event_id = ${eventId}::uuid and sp.active and ${signed}
    ), noted as (select * from attendance a where event_id = ${eventId}::uuid and ${noted})
    select known.person_id, noted.id as attendance_id, coalesce(known.signup_id, noted.signup_id) as signup_id,
      known.state, coalesce(known.name, noted.name, ${shownNickname}) as name,
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
