import { type SQL, sql } from 'drizzle-orm'

/**
 * The least that signing up one person for an event takes, as a statement of its own: counter, sign-up, person. What
 * the store sends signs up many at once and costs more where it has one, so it would be too easy to be compared with.
 */
export function signingUpOne(userId: string, eventId: string, key: string): SQL {
  const fits = sql`waiting = 0 and taken + 1 <= capacity`
  return sql`
    with place as (
      update event_places set taken = taken + case when ${fits} then 1 else 0 end,
        waiting = waiting + case when ${fits} then 0 else 1 end, last_sequence = last_sequence + 1
      where event_id = ${eventId}::uuid and open and sign_up_until >= now()
      returning last_sequence, waiting
    ), signed as (
      insert into signups (event_id, user_id, key, name, sequence, size, state, signed_at)
      select ${eventId}::uuid, ${userId}::uuid, ${key}, null, last_sequence, 1,
        case when waiting = 0 then 'placed' else 'waiting' end, now()
      from place returning id, event_id, state, name, signed_at
    ), people as (
      insert into signup_people (signup_id, event_id, user_id) select id, event_id, ${userId}::uuid from signed
      returning id, child_id
    )
    select s.*, greatest(place.waiting - 1, 0) as ahead, (select json_agg(people) from people) as people
    from signed s, place`
}
