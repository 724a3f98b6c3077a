import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { fillPlaces, lockPlaces } from './places'

/** Cancels a sign-up and gives its places to the waiting list, but not if its people are checked in. */
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
