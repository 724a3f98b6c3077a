import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** Published events that are open for a day; answers their ids. */
export async function openEvents(db: Database, events: number, capacity: number): Promise<string[]> {
  const rows = await db.run<{ id: string }>(sql`
    with unit as (
      insert into organisations (kind, name, district) values ('community', 'bench', 'bench') returning id
    ), worker as (insert into users (created_at) values (now()) returning id),
    held as (
      insert into events (organisation_id, creator_id, kind, title, place, about, bring, contact_name, contact_phone,
        starts_at, ends_at, audience, credited_minutes, check_out, state, secret, created_at)
      select unit.id, worker.id, 'community', 'bench', 'bench', '', '', 'bench', '000000', now() + interval '2 days',
        now() + interval '3 days', 'everyone', 60, false, 'published', 'bench', now()
      from unit, worker, generate_series(1, ${events}::int) returning id
    )
    insert into event_places (event_id, open, sign_up_until, capacity)
    select id, true, now() + interval '1 day', ${capacity}::int from held returning event_id as id`)
  return rows.map(({ id }) => id)
}

export interface Resident {
  readonly userId: string
  readonly subject: string
}

/** People the cloud knows; their subjects begin alike. */
export function newResidents(db: Database, people: number, name: string): Promise<Resident[]> {
  return db.run<Resident>(sql`
    with made as (insert into users (created_at) select now() from generate_series(1, ${people}::int) returning id),
    numbered as (select id, row_number() over () as n from made)
    insert into identities (provider, subject, user_id) select 'local', ${name}::text || n, id from numbered
    returning user_id as "userId", subject`)
}
