import { sql } from 'drizzle-orm'

/** The minutes of a member `m` at events since they joined. */
export const minutesSinceJoining = sql`(
  select coalesce(sum(p.minutes), 0) from participation p
  where p.user_id = m.user_id and p.kind = 'event' and p.at >= m.joined_at)`.mapWith(Number)
