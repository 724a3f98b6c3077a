import { desc, ne, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'
import { addingGroups } from './week-adding'
import { publishedWeeks } from './schema'
import { countingFamilies } from './week-counting'

/** How many weeks to catch up at most, if nothing was published for a long time. */
const mostWeeks = 30

/** The most that one statement processes. */
interface Most {
  readonly families: number
  readonly groups: number
  /** In all of those groups together; a single group may have more. */
  readonly familiesOfGroups: number
  readonly forgotten: number
}

/** A statement of this size takes a few tenths of a second. */
const usual: Most = { families: 3000, groups: 500, familiesOfGroups: 20_000, forgotten: 20_000 }

/** How many rows a statement processed. */
const takenRow = v.strictObject({ n: v.number() })

/**
 * Computes some of the totals of a week that is over, the earliest first: families are counted by thousands,
 * each once and in all its groups at one instant, then the totals of groups are added up from these counts.
 * So no two totals count a family differently, however long it takes. A week is shown once it is complete,
 * and never changes again.
 */
export async function publishWeeks(
  db: Database,
  now: Date,
  most: Most = usual,
): Promise<{ done: number; more: boolean }> {
  const week = await weekUnderWay(db)
  if (week) return goOn(db, week, most)
  const forgotten = await forgetCounted(db, most.forgotten)
  return { done: forgotten, more: forgotten > 0 || (await openWeek(db, now)) }
}

type WeekUnderWay = NonNullable<Awaited<ReturnType<typeof weekUnderWay>>>

/** The earliest week whose totals are not complete. */
async function weekUnderWay(db: Database) {
  const { monday, stage } = publishedWeeks
  const [week] = await db.query((orm) =>
    orm.select({ monday, stage }).from(publishedWeeks).where(ne(stage, 'published')).orderBy(monday).limit(1),
  )
  return week
}

/** Processes the next part. `more` is false if another process is at it, which will finish it. */
async function goOn(db: Database, { monday, stage }: WeekUnderWay, most: Most) {
  const statement =
    stage === 'counting'
      ? countingFamilies(monday, most.families)
      : addingGroups(monday, { groups: most.groups, families: most.familiesOfGroups })
  const [taken] = await db.rows(takenRow, statement)
  return { done: taken?.n ?? 0, more: taken !== undefined }
}

/** Begins with the next week that is over and has no totals; answers whether there is one. */
async function openWeek(db: Database, now: Date): Promise<boolean> {
  const last = daysAfter(mondayOf(localDay(now)), -7)
  const { monday } = publishedWeeks
  const [latest] = await db.query((orm) =>
    orm.select({ monday }).from(publishedWeeks).orderBy(desc(monday)).limit(1),
  )
  if (latest && latest.monday >= last) return false
  const earliest = daysAfter(last, 7 * (1 - mostWeeks))
  const next = latest ? daysAfter(latest.monday, 7) : earliest
  const week = { monday: next > earliest ? next : earliest, stage: 'counting' as const }
  await db.query((orm) => orm.insert(publishedWeeks).values(week).onConflictDoNothing())
  return true
}

/** Deletes the counts of families, which are not needed once their week is published. */
async function forgetCounted(db: Database, most: number): Promise<number> {
  const [row] = await db.rows(
    takenRow,
    sql`
    with gone as (
      delete from week_families
      where ctid = any(array(select ctid from week_families limit ${most}::int for update skip locked))
        and exists (select 1 from published_weeks p where p.monday = week_families.monday and p.stage = 'published')
      returning 1
    ) select count(*)::int as n from gone`,
  )
  return row?.n ?? 0
}
