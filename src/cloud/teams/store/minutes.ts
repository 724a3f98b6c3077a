import { sql } from 'drizzle-orm'

/** Minutes at events of a member `m` since they joined. */
export const minutesSinceJoining = sql`(
  select coalesce(sum(p.minutes), 0) from participation p
  where p.user_id = m.user_id and p.kind = 'event' and p.at >= m.joined_at)`.mapWith(Number)
