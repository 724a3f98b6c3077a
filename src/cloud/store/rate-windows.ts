import { sql } from 'drizzle-orm'
import type { Database } from './database'
import { grantColumns, type GrantRow, heldGrants, type Identity, type Person, personFrom } from './people'

export interface RateLimit {
  readonly max: number
  readonly windowSeconds: number
}

/** Somebody who uses an action once more. */
export interface Use {
  readonly person: Person
  /** Seconds to wait where that is over the limit, else 0. */
  readonly waitSeconds: number
}

/**
 * Finds the person behind an identity, as `findPerson`, and counts one more use of an action, in one statement: every
 * write begins with it. Undefined, and nothing is counted, where nothing is kept of them yet.
 */
export async function countUse(
  db: Database,
  identity: Identity,
  action: string,
  { max, windowSeconds }: RateLimit,
  now: Date,
): Promise<Use | undefined> {
  const windowMs = windowSeconds * 1000
  const start = Math.floor(now.getTime() / windowMs) * windowMs
  const rows = await db.run<GrantRow & { count: number }>(sql`
    with known as (
      select user_id from identities where provider = ${identity.provider} and subject = ${identity.subject}
    ), counted as (
      insert into rate_windows as w (user_id, action, window_start, count)
      select user_id, ${action}, ${new Date(start).toISOString()}::timestamptz, 1 from known
      on conflict (user_id, action) do update
        set count = case when w.window_start = excluded.window_start then w.count + 1 else 1 end,
            window_start = excluded.window_start
      returning user_id, count
    )
    select i.user_id, i.count, ${grantColumns} from counted i ${heldGrants(now)}
    order by g.role, g.organisation_id`)
  const person = personFrom(rows)
  if (!person) return undefined
  const over = (rows[0]?.count ?? 0) > max
  return { person, waitSeconds: over ? Math.ceil((start + windowMs - now.getTime()) / 1000) : 0 }
}

/** Deletes the counters of windows that began before an instant; answers how many. */
export async function forgetUses(db: Database, before: Date): Promise<number> {
  const rows = await db.run<{ action: string }>(
    sql`delete from rate_windows where window_start < ${before.toISOString()}::timestamptz returning action`,
  )
  return rows.length
}
