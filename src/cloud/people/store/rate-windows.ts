import { rateWindows } from './schema'
import { deleteOldest } from '../../database/delete-oldest'
import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import { inBatches } from '../../database/batches'
import type { Database } from '../../database/database'
import { grantColumns, grantRow, heldGrants, type Identity, type Person, personFrom } from './people'

export interface RateLimit {
  readonly max: number
  readonly windowSeconds: number
}

/** A request to use an action once more. */
interface Wish {
  readonly identity: Identity
  readonly action: string
  readonly limit: RateLimit
  readonly now: Date
}

/** A counted use of an action. */
export interface Use {
  readonly person: Person
  /** Seconds to wait if this is over the limit, else 0. */
  readonly waitSeconds: number
}

/**
 * Finds the person behind an identity, like `findPerson`, and counts one more use of an action, in one
 * statement with others that come at the same time: every write begins with it. Undefined, and nothing is
 * counted, if the person is not recorded yet.
 */
export function countUse(
  db: Database,
  identity: Identity,
  action: string,
  limit: RateLimit,
  now: Date,
): Promise<Use | undefined> {
  return count(db, { identity, action, limit, now })
}

const count = inBatches<Wish, Use | undefined>({
  run: countAll,
  nameOf: ({ identity: { provider, subject }, action }) => `${action} ${provider} ${subject}`,
})

const countedRow = v.strictObject({
  ...grantRow.entries,
  /** From 1, in the order of the wishes. */
  n: v.number(),
  count: v.number(),
})

async function countAll(db: Database, wishes: readonly Wish[]): Promise<(Use | undefined)[]> {
  const column = (valueOf: (wish: Wish) => string) => sql.param(wishes.map(valueOf))
  const now = new Date(Math.max(...wishes.map((wish) => wish.now.getTime())))
  // Sorted, so that two statements cannot deadlock.
  const rows = await db.rows(
    countedRow,
    sql`
    with i as (
      select user_id, action, window_start, n::int
      from unnest(
        ${column(({ identity }) => identity.provider)}::text[], ${column(({ identity }) => identity.subject)}::text[],
        ${column(({ action }) => action)}::text[],
        ${column((wish) => new Date(windowStart(wish)).toISOString())}::timestamptz[]
      ) with ordinality as wish (provider, subject, action, window_start, n) join identities using (provider, subject)
    ), counted as (
      insert into rate_windows as w (user_id, action, window_start, count)
      select user_id, action, window_start, 1 from i order by user_id, action
      on conflict (user_id, action) do update
        set count = case when w.window_start = excluded.window_start then w.count + 1 else 1 end,
            window_start = excluded.window_start
      returning user_id, action, count
    )
    select i.n, i.user_id, c.count, ${grantColumns} from i join counted c using (user_id, action) ${heldGrants(now)}
    order by i.n, g.role, g.organisation_id`,
  )
  return wishes.map((wish, index) =>
    useOf(
      wish,
      rows.filter(({ n }) => n === index + 1),
    ),
  )
}

function useOf(wish: Wish, rows: readonly v.InferOutput<typeof countedRow>[]): Use | undefined {
  const person = personFrom(rows)
  if (!person) return undefined
  const { limit, now } = wish
  const over = (rows[0]?.count ?? 0) > limit.max
  const nextWindow = windowStart(wish) + limit.windowSeconds * 1000
  return { person, waitSeconds: over ? Math.ceil((nextWindow - now.getTime()) / 1000) : 0 }
}

/** When the window begins, in milliseconds. */
function windowStart({ limit: { windowSeconds }, now }: Wish): number {
  const windowMs = windowSeconds * 1000
  return Math.floor(now.getTime() / windowMs) * windowMs
}

/** Deletes a limited number of counters of windows that began before an instant; answers how many. */
export function forgetUses(db: Database, before: Date, most: number): Promise<number> {
  return deleteOldest(db, rateWindows, rateWindows.windowStart, before, most)
}
