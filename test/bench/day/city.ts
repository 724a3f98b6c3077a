import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** What the day happens to. Residents are `resident-1` and so on; the first of them are guardians. */
export interface City {
  /** The child of each family, in the order of the guardians. */
  readonly children: readonly string[]
  /** An event of the day after tomorrow, for whose places many will come at once. */
  readonly wanted: string
  /** An event that begins in half an hour, so that its door is open. */
  readonly door: string
  readonly worker: string
}

export function resident(number: number): string {
  return `resident-${number}`
}

/** Fills an empty database: so many people, and of them so many guardians with a child on its fourth day. */
export async function settleCity(db: Database, people: number, families: number): Promise<City> {
  await db.inOrder([sql`set local statement_timeout = 0`, ...residents(people), ...familiesOf(families)])
  const worker = 'worker-1'
  const organisation = await openUnit(db, worker)
  const wanted = await openEvent(db, organisation, { startsInMinutes: 2880, minutes: 120, capacity: 300 })
  const door = await openEvent(db, organisation, { startsInMinutes: 30, minutes: 120, capacity: 600 })
  const rows = await db.run<{ id: string }>(sql`select id from children order by key::int`)
  // As a server does by itself within a minute of so many new rows.
  await db.run(sql`analyze`)
  return { children: rows.map(({ id }) => id), wanted, door, worker }
}

function residents(people: number) {
  return [
    sql`create temporary table settlers on commit drop as
      select n, gen_random_uuid() as user_id, gen_random_uuid() as family_id, gen_random_uuid() as child_id
      from generate_series(1, ${people}::int) n`,
    sql`insert into users (id, created_at) select user_id, now() from settlers`,
    sql`insert into identities (provider, subject, user_id) select 'weapp', 'resident-' || n, user_id from settlers`,
  ]
}

function familiesOf(families: number) {
  return [
    sql`delete from settlers where n > ${families}::int`,
    sql`insert into families (id, code, created_at) select family_id, 'family ' || n, now() from settlers`,
    sql`insert into family_members (family_id, user_id, joined_at) select family_id, user_id, now() from settlers`,
    sql`
      insert into children (id, guardian_id, key, nickname, age_band, family_id, avatar, created_at)
      select child_id, user_id, n, '小鹤', 'primary', family_id, 'crane', now() from settlers`,
    sql`
      insert into challenges (child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select child_id, user_id, 'begin', (now() at time zone 'Asia/Shanghai')::date - 3, '{a,b,c}', 'bench', '[]', now()
      from settlers`,
  ]
}

async function openUnit(db: Database, worker: string): Promise<string> {
  const [unit] = await db.run<{ id: string }>(sql`
    with unit as (
      insert into organisations (kind, name, district) values ('community', 'bench', 'bench') returning id
    ), person as (insert into users (created_at) values (now()) returning id),
    known as (insert into identities (provider, subject, user_id) select 'weapp', ${worker}::text, id from person)
    insert into role_grants (user_id, role, organisation_id) select person.id, 'worker', unit.id from person, unit
    returning organisation_id as id`)
  return unit!.id
}

interface EventPlan {
  readonly startsInMinutes: number
  readonly minutes: number
  readonly capacity: number
}

async function openEvent(db: Database, unit: string, { startsInMinutes, minutes, capacity }: EventPlan) {
  const start = sql`now() + ${startsInMinutes}::int * interval '1 minute'`
  const [event] = await db.run<{ id: string }>(sql`
    with held as (
      insert into events (organisation_id, creator_id, kind, title, place, about, bring, contact_name, contact_phone,
        starts_at, ends_at, audience, credited_minutes, check_out, state, secret, created_at)
      select organisation_id, user_id, 'community', 'bench', 'bench', '', '', 'bench', '000000', ${start},
        ${start} + ${minutes}::int * interval '1 minute', 'everyone', 60, false, 'published',
        replace(gen_random_uuid()::text, '-', ''), now()
      from role_grants where organisation_id = ${unit}::uuid returning id
    )
    insert into event_places (event_id, open, sign_up_until, capacity)
    select id, true, ${start} - interval '5 minutes', ${capacity}::int from held returning event_id as id`)
  return event!.id
}
