import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'
import { type Places, signUp } from './sequential-places'

type Row = { id: string; size: number; people: number; state: 'placed' | 'waiting' }

/**
 * Expects of an event what the rules say. Whoever has a place, they are the first of those who are still signed up,
 * and the next would not fit: that is one outcome only, which signing them up again one after the other gives.
 */
export async function checkPlaces(db: Database, eventId: string): Promise<void> {
  const [counter] = await db.run<{ capacity: number; taken: number; waiting: number }>(
    sql`select capacity, taken, waiting from event_places where event_id = ${eventId}::uuid`,
  )
  const rows = await db.run<Row>(sql`
    select s.id, s.size, s.state, (
      select count(*)::int from signup_people p where p.signup_id = s.id and p.active
    ) as people
    from signups s where s.event_id = ${eventId}::uuid and s.state <> 'cancelled' order by s.sequence`)
  const { capacity, ...counted } = counter ?? { capacity: 0, taken: 0, waiting: 0 }
  const places = rows.reduce<Places>((before, { id, size }) => signUp(before, { id, size }), {
    capacity,
    parties: [],
  })
  const standing = (all: readonly Row[]) => all.map(({ id, size, state }) => ({ id, size, state }))
  expect(standing(rows)).toEqual(places.parties)
  expect(rows.filter(({ size, people }) => size !== people)).toEqual([])
  expect(counted).toEqual({ taken: peopleOf(places, 'placed'), waiting: peopleOf(places, 'waiting') })
  expect(counted.taken).toBeLessThanOrEqual(capacity)
  expect(await wronglyTold(db, eventId)).toEqual([])
}

function peopleOf({ parties }: Places, wanted: string): number {
  return parties.reduce((sum, { size, state }) => sum + (state === wanted ? size : 0), 0)
}

/** Sign-ups that were promoted and not told once, or told and not promoted. */
function wronglyTold(db: Database, eventId: string) {
  return db.run(sql`
    select s.id from signups s
    left join outbox_messages m on m.signup_id = s.id and m.what = 'promoted'
    where s.event_id = ${eventId}::uuid and s.state <> 'waiting'
      and (m.id is not null) <> (s.promoted_at is not null)`)
}
