import { sql } from 'drizzle-orm'
import type { Database } from './database'

export interface RateLimit {
  readonly max: number
  readonly windowSeconds: number
}

/**
 * Counts one more use of an action by a person. Answers the seconds to wait where that is over the limit, else 0.
 */
export async function countUse(
  db: Database,
  userId: string,
  action: string,
  { max, windowSeconds }: RateLimit,
  now: Date,
): Promise<number> {
  const windowMs = windowSeconds * 1000
  const start = Math.floor(now.getTime() / windowMs) * windowMs
  const [row] = await db.run<{ count: number }>(sql`
    insert into rate_windows as w (user_id, action, window_start, count)
    values (${userId}::uuid, ${action}, ${new Date(start).toISOString()}::timestamptz, 1)
    on conflict (user_id, action) do update
      set count = case when w.window_start = excluded.window_start then w.count + 1 else 1 end,
          window_start = excluded.window_start
    returning count`)
  return row && row.count > max ? Math.ceil((start + windowMs - now.getTime()) / 1000) : 0
}

/** Deletes the counters of windows that began before an instant; answers how many. */
export async function forgetUses(db: Database, before: Date): Promise<number> {
  const rows = await db.run<{ action: string }>(
    sql`delete from rate_windows where window_start < ${before.toISOString()}::timestamptz returning action`,
  )
  return rows.length
}
