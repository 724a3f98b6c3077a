import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { type EventRow, eventColumns, eventTables } from './events'
import { fillPlaces, lockPlaces } from './places'
import { shownNickname } from '../../guardians/public'

export interface SignupRow {
  readonly id: string
  readonly event_id: string
  readonly state: 'placed' | 'waiting' | 'cancelled'
  readonly name: string | null
  readonly signed_at: string
  readonly ahead: number
  readonly people: { personId: string; childId: string | null; nickname: string | null }[]
}

/** The people of a party as a resident sees them, who signed up first; `source` has their `id` and `child_id`. */
export function shownPeople(source: SQL): SQL {
  return sql`
    select json_agg(
      json_build_object('personId', sp.id, 'childId', sp.child_id, 'nickname', ${shownNickname})
      order by c.created_at nulls first, sp.id)
    from ${source} sp left join children c on c.id = sp.child_id`
}

/** Cancels a sign-up and gives its places to who waits, all or nothing; not one whose people are there already. */
export async function cancelSignup(
  db: Database,
  { id, eventId }: { id: string; eventId: string },
  now: Date,
): Promise<void> {
  await db.inOrder([
    lockPlaces(eventId),
    sql`
      with known as (
        select id, size, state from signups s where id = ${id}::uuid and state <> 'cancelled' and not exists (
          select 1 from attendance a where a.signup_id = s.id and a.in_at is not null and a.undone_at is null)
      ), gone as (
        update signups s set state = 'cancelled', cancelled_at = ${now.toISOString()}::timestamptz
        from known where s.id = known.id
      ), people as (update signup_people set active = false where signup_id in (select id from known))
      update event_places set taken = taken - case known.state when 'placed' then size else 0 end,
        waiting = waiting - case known.state when 'waiting' then size else 0 end
      from known where event_id = ${eventId}::uuid`,
    fillPlaces(eventId, now),
  ])
}

const signupColumns = sql`s.id, s.event_id, s.state, s.name, s.signed_at,
  case when s.state <> 'waiting' then 0 else (
    select coalesce(sum(w.size), 0)::int from signups w
    where w.event_id = s.event_id and w.state = 'waiting' and w.sequence < s.sequence
  ) end as ahead, (
    ${shownPeople(sql`(select * from signup_people where signup_id = s.id)`)}
  ) as people`

async function findWhere(db: Database, condition: SQL): Promise<SignupRow | undefined> {
  const [row] = await db.run<SignupRow>(sql`select ${signupColumns} from signups s where ${condition}`)
  return row
}

/** A sign-up of a person's own. */
export function findSignup(db: Database, userId: string, id: string): Promise<SignupRow | undefined> {
  return findWhere(db, sql`s.id = ${id}::uuid and s.user_id = ${userId}::uuid`)
}

export function findSignupByKey(db: Database, userId: string, key: string): Promise<SignupRow | undefined> {
  return findWhere(db, sql`s.user_id = ${userId}::uuid and s.key = ${key}`)
}

/** A person's sign-ups for an event that are not cancelled, in order. */
export function signupsFor(db: Database, userId: string, eventId: string): Promise<SignupRow[]> {
  return db.run<SignupRow>(sql`
    select ${signupColumns} from signups s
    where s.user_id = ${userId}::uuid and s.event_id = ${eventId}::uuid and s.state <> 'cancelled' order by s.sequence`)
}

/** A person's sign-ups with their events, the latest event first. */
export function signupsOf(
  db: Database,
  userId: string,
  limit: number,
): Promise<{ signup: SignupRow; event: EventRow }[]> {
  return db.run(sql`
    with own as materialized (
      select s.id, s.event_id, s.signed_at, e.starts_at from signups s join events e on e.id = s.event_id
      where s.user_id = ${userId}::uuid
    )
    select row_to_json(signup) as signup, row_to_json(held) as event
    from (select * from own order by starts_at desc, signed_at desc, id limit ${limit}::int) latest
    cross join lateral (select ${signupColumns} from signups s where s.id = latest.id) signup
    cross join lateral (select ${eventColumns} from ${eventTables} where e.id = latest.event_id) held
    order by latest.starts_at desc, latest.signed_at desc, latest.id`)
}

export interface Clash {
  readonly id: string
  readonly title: string
  readonly starts_at: string
}

/** Other events at the time of one to which a person has signed up. */
export function clashesOf(db: Database, userId: string, eventId: string): Promise<Clash[]> {
  return db.run<Clash>(sql`
    select distinct o.id, o.title, o.starts_at from events e, events o join signups s on s.event_id = o.id
    where e.id = ${eventId}::uuid and o.id <> e.id and o.starts_at < e.ends_at and e.starts_at < o.ends_at
      and o.state = 'published' and s.user_id = ${userId}::uuid and s.state <> 'cancelled'
    order by o.starts_at, o.id limit 20`)
}
