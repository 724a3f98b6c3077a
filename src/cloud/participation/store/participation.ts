import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

/** A value of an act that is known beforehand, or an expression over the statement's own rows. */
type Given<Value> = Value | SQL

export interface Act {
  readonly kind: Given<string>
  /** What it is about, once a person and kind; left out: the id of the source's row. */
  readonly about?: SQL
  /** The common name of kinds that share a daily cap; left out: the kind has a cap of its own. */
  readonly cappedAs?: string
  readonly userId: Given<string>
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly localDay: Given<string>
  readonly at: Date
  /** Before the cap. */
  readonly points: Given<number>
  /** The most points that this kind of act, or all that share the cap, brings in a day. */
  readonly dailyCap: number
  /** What it took, for acts that count as hours. */
  readonly minutes?: SQL
  readonly organisationId?: SQL
  /** Whose act it is besides: of what a family does together. */
  readonly familyId?: SQL
  /** The id of the act that this one undoes; points and minutes are then those of that act, negative. */
  readonly reverses?: SQL
}

/**
 * Common table expressions that record an act about each row of `source` (one row with a column `id`, or none) and
 * keep both roll-ups. Put them into the statement that makes `source`; `act` then holds the points given. The upsert
 * of the day holds that day's row lock, so two acts at once never pass the cap.
 */
export function recordAct(source: SQL, act: Act): SQL {
  const { kind, cappedAs = kind, userId, localDay, points, dailyCap } = act
  const { about = sql`source.id::text`, minutes = sql`0`, organisationId = sql`null`, reverses } = act
  const { familyId = sql`null` } = act
  const acts = sql`${reverses ? -1 : 1}::int`
  const capped = (earned: SQL) => sql`least(${dailyCap}::int, ${earned})`
  return sql`
    day as (
      insert into participation_days as d (user_id, local_day, kind, acts, earned, points)
      select ${userId}::uuid, ${localDay}::date, ${cappedAs}, ${acts}, ${points}::int, ${capped(sql`${points}::int`)}
      from ${source}
      on conflict (user_id, local_day, kind) do update
        set acts = d.acts + excluded.acts, earned = d.earned + excluded.earned,
          points = d.points + ${capped(sql`d.earned + excluded.earned`)} - ${capped(sql`d.earned`)}
      returning earned
    ),
    act as (
      insert into participation (kind, about, user_id, local_day, at, points, minutes, organisation_id, family_id,
        reverses)
      select ${kind}, ${about}, ${userId}::uuid, ${localDay}::date, ${act.at.toISOString()}::timestamptz,
        ${capped(sql`day.earned`)} - ${capped(sql`day.earned - ${points}::int`)}, ${minutes}::int,
        ${organisationId}::uuid, ${familyId}::uuid, ${reverses ?? sql`null`}::uuid
      from ${source} as source, day
      returning id, user_id, points
    ),
    total as (
      insert into participation_totals as t (user_id, acts, points)
      select user_id, ${acts}, points from act
      on conflict (user_id) do update set acts = t.acts + excluded.acts, points = t.points + excluded.points
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
