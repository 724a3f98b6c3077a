import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../../database/database'
import { participationDays, participationTotals } from './schema'

/** A value of an act that is known beforehand, or an expression over the statement's own rows. */
type Given<Value> = Value | SQL

export interface Act {
  readonly kind: Given<string>
  /** What it is about: credited once per person and kind. If left out, the id of the source's row. */
  readonly about?: SQL
  /** The common name of kinds that share a daily cap. If left out, the kind has its own cap. */
  readonly cappedAs?: string
  readonly userId: Given<string>
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly localDay: Given<string>
  readonly at: Date
  /** Before the cap. */
  readonly points: Given<number>
  /** The most points that this kind of act, or all that share the cap, brings in a day. */
  readonly dailyCap: number
  /** Duration, for acts that count as hours. */
  readonly minutes?: SQL
  readonly organisationId?: SQL
  /** The family, for what a family does together. */
  readonly familyId?: SQL
  /** The id of the act that this one undoes; points and minutes are then those of that act, negative. */
  readonly reverses?: SQL
}

/**
 * Common table expressions that record an act for each row of `source` (one row with a column `id`, or none)
 * and update both roll-ups. Use them in the statement that defines `source`; `act` then holds the points
 * given. The upsert of the day locks that day's row, so two acts at once never pass the cap.
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

interface Sum {
  readonly points: number
  readonly acts: number
}

export interface Tally extends Sum {
  readonly today: Sum
}

/** The tally of a person who has done nothing yet. */
export const noActs: Tally = { points: 0, acts: 0, today: { points: 0, acts: 0 } }

/** A person's totals: overall, and for one local day. */
export async function tallyOf(db: Database, userId: string, localDay: string): Promise<Tally> {
  const sum = (column: AnyPgColumn) => sql`coalesce(sum(${column}), 0)`.mapWith(Number)
  const isOnDay = and(
    eq(participationDays.userId, participationTotals.userId),
    eq(participationDays.localDay, localDay),
  )
  const [tally] = await db.query((orm) =>
    orm
      .select({
        points: participationTotals.points,
        acts: participationTotals.acts,
        today: { points: sum(participationDays.points), acts: sum(participationDays.acts) },
      })
      .from(participationTotals)
      .leftJoin(participationDays, isOnDay)
      .where(eq(participationTotals.userId, userId))
      .groupBy(participationTotals.userId),
  )
  return tally ?? noActs
}
