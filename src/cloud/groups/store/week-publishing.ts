import { desc, ne, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'
import { addingGroups } from './week-adding'
import { publishedWeeks } from './schema'
import { countingFamilies } from './week-counting'

/** So many weeks back, if nobody has published for so long. */
const mostWeeks = 30

/** What one statement takes at most. */
interface Most {
  readonly families: number
  readonly groups: number
  /** In all of those groups together, unless one alone has more. */
  readonly familiesOfGroups: number
  readonly forgotten: number
}

/** Each a few tenths of a second. */
const usual: Most = { families: 3000, groups: 500, familiesOfGroups: 20_000, forgotten: 20_000 }

/** How many a statement took. */
const takenRow = v.strictObject({ n: v.number() })

/**
 * Makes up some of the totals of a week that is over, the earliest first: families are counted by thousands, each once
 * and in all its groups at one instant, then the totals of groups are added up from what was counted. So no two totals
 * count a family differently, however long it takes. A week is told when all of it is made up, and never changes again.
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

/** The earliest week that is being made up. */
async function weekUnderWay(db: Database) {
  const { monday, stage } = publishedWeeks
  const [week] = await db.query((orm) =>
    orm.select({ monday, stage }).from(publishedWeeks).where(ne(stage, 'published')).orderBy(monday).limit(1),
  )
  return week
}

/** `more` is false where somebody else is at it, who will see it through. */
async function goOn(db: Database, { monday, stage }: WeekUnderWay, most: Most) {
  const statement =
    stage === 'counting'
      ? countingFamilies(monday, most.families)
      : addingGroups(monday, { groups: most.groups, families: most.familiesOfGroups })
  const [taken] = await db.rows(takenRow, statement)
  return { done: taken?.n ?? 0, more: taken !== undefined }
}

/** Begins with the next week that is over and was not made up yet; answers whether there is one. */
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

/** What was counted is of no use when its week is published. */
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
