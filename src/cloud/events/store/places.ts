import { type SQL, sql } from 'drizzle-orm'

/** Locks an event's counter row for the rest of the transaction. */
export function lockPlaces(eventId: string): SQL {
  return sql`select event_id from event_places where event_id = ${eventId}::uuid for update`
}

/**
 * Gives free places to the waiting list in strict order, and writes the messages about it, until the event is
 * over; test/cloud/events/sequential-places defines the result. Run it after `lockPlaces`, as a separate
 * statement: a statement that began before the lock was taken would not see those who joined the waiting list
 * since.
 */
export function fillPlaces(eventId: string, now: Date): SQL {
  const [event, at] = [sql`${eventId}::uuid`, sql`${now.toISOString()}::timestamptz`]
  // A party is at least one person, so no more parties than free places can be promoted.
  return sql`
    with room as (
      select p.capacity - p.taken as free from event_places p join events e on e.id = p.event_id
      where p.event_id = ${event} and p.open and p.waiting > 0 and e.ends_at > ${at}
    ), first as (
      select id, sequence, size from signups where event_id = ${event} and state = 'waiting'
      order by sequence limit coalesce((select free from room), 0)
    ), queue as (select id, sum(size) over (order by sequence) as up_to from first),
    promoted as (
      update signups s set state = 'placed', promoted_at = ${at} from queue, room
      where s.id = queue.id and queue.up_to <= room.free
      returning s.id, s.user_id, s.event_id, s.size
    ), told as (
      insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
      select user_id, event_id, id, 'promoted', 0, ${at} from promoted
    )
    update event_places set taken = taken + people, waiting = waiting - people
    from (select coalesce(sum(size), 0)::int as people from promoted) sum
    where event_id = ${event} and people > 0`
}
