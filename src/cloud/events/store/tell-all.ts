import { type SQL, sql } from 'drizzle-orm'

/** Writes a message to all who signed up for the event in `source` (by its `id`) and meet the condition. */
export function tellAll(what: string, source: SQL, round: SQL, condition: SQL, at: Date): SQL {
  return sql`
    insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
    select s.user_id, s.event_id, s.id, ${what}, ${round}, ${at.toISOString()}::timestamptz
    from ${source} join signups s on s.event_id = ${source}.id
    where s.state <> 'cancelled' and ${condition}`
}
