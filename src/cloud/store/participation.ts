import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database'

export interface Act {
  readonly kind: string
  readonly userId: string
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly localDay: string
  readonly at: Date
  readonly points: number
  /** The most points this kind of act brings in a day. */
  readonly dailyCap: number
}

/**
 * Common table expressions that record an act about each row of `source` (one row with a column `id`, or none) and
 * keep both roll-ups. Put them into the statement that makes `source`; `act` then holds the points given. The upsert
 * of the day holds that day's row lock, so two acts at once never pass the cap.
 */
export function recordAct(source: SQL, act: Act): SQL {
  const { kind, userId, localDay, points, dailyCap } = act
  const upTo = (acts: SQL) => sql`least(${dailyCap}::int, ${acts} * ${points}::int)`
  return sql`
    day as (
      insert into participation_days as d (user_id, local_day, kind, acts, points)
      select ${userId}::uuid, ${localDay}::date, ${kind}, 1, ${upTo(sql`1`)} from ${source}
      on conflict (user_id, local_day, kind) do update
        set acts = d.acts + 1, points = d.points + ${upTo(sql`(d.acts + 1)`)} - ${upTo(sql`d.acts`)}
      returning acts
    ),
    act as (
      insert into participation (kind, about, user_id, local_day, at, points)
      select ${kind}, source.id::text, ${userId}::uuid, ${localDay}::date, ${act.at.toISOString()}::timestamptz,
        ${upTo(sql`day.acts`)} - ${upTo(sql`(day.acts - 1)`)}
      from ${source} as source, day
      returning points
    ),
    total as (
      insert into participation_totals as t (user_id, acts, points)
      select ${userId}::uuid, 1, act.points from act
      on conflict (user_id) do update set acts = t.acts + 1, points = t.points + excluded.points
    )`
}

export interface Tally {
  readonly points: number
  readonly acts: number
}

/** A person's roll-ups: ever, and on one local day. */
export async function tallyOf(
  db: Database,
  userId: string,
  localDay: string,
): Promise<Tally & { today: Tally }> {
  const [row] = await db.run<{ points: number; acts: number; day_points: number; day_acts: number }>(sql`
    select coalesce(max(t.points), 0)::int as points, coalesce(max(t.acts), 0)::int as acts,
      coalesce(sum(d.points), 0)::int as day_points, coalesce(sum(d.acts), 0)::int as day_acts
    from participation_totals t
    left join participation_days d on d.user_id = t.user_id and d.local_day = ${localDay}::date
    where t.user_id = ${userId}::uuid`)
  const { points = 0, acts = 0, day_points = 0, day_acts = 0 } = row ?? {}
  return { points, acts, today: { points: day_points, acts: day_acts } }
}
