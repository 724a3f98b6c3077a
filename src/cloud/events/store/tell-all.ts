import { type SQL, sql } from 'drizzle-orm'

/** Writes a message to everybody who has signed up for the event of `source`, which has its `id`, on that condition. */
export function tellAll(what: string, source: SQL, round: SQL, condition: SQL, at: Date): SQL {
  return sql`
    insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
    select s.user_id, s.event_id, s.id, ${what}, ${round}, ${at.toISOString()}::timestamptz
    from ${source} join signups s on s.event_id = ${source}.id
    where s.state <> 'cancelled' and ${condition}`
}
