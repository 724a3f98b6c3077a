import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { groupTotals } from '#contract/group'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import { binClasses } from '#domain/waste-class'
import type { Database } from '../../database/database'
import { groupFamilies, groups, groupWeeks, publishedWeeks } from './schema'

export type Week = v.InferOutput<typeof groupTotals>['weeks'][number]

const none = v.null()
const withoutDiary = { recyclable: none, hazardous: none, food: none, other: none, middle: none }
const withDiary = v.entriesFromList([...binClasses, 'middle'], v.number())
const told = { monday: v.string(), families: v.number(), dropOffs: v.number(), confirmed: v.number() }

/** Three cases: too few families took part, too few of them wrote a diary, or enough did both. */
const weekRow = v.union([
  v.strictObject({ monday: v.string(), families: none, dropOffs: none, confirmed: none, ...withoutDiary }),
  v.strictObject({ ...told, ...withoutDiary }),
  v.strictObject({ ...told, ...withDiary }),
])

const mostWeeks = 30

/** The Mondays of those of the last 30 weeks that are published. */
function publishedMondays(now: Date): SQL {
  const last = daysAfter(mondayOf(localDay(now)), -7)
  return sql`select monday from published_weeks where stage = 'published'
    and monday between ${daysAfter(last, 7 * (1 - mostWeeks))}::date and ${last}::date`
}

/** Whether a week was not over yet when the group `g` was opened. */
const sinceOpened = (monday: SQL) => sql`${monday} > (g.opened_at at time zone 'Asia/Shanghai')::date - 7`

/** The published weeks of a group since it was opened, the latest first; at most 30. */
export async function toldWeeks(db: Database, groupId: string, now: Date): Promise<Week[]> {
  const rows = await db.rows(
    weekRow,
    sql`
    select p.monday::text as monday, w.families, w.drop_offs as "dropOffs", w.confirmed, w.recyclable, w.hazardous,
      w.food, w.other, w.middle
    from groups g join (${publishedMondays(now)}) p on ${sinceOpened(sql`p.monday`)}
    left join group_weeks w on w.group_id = g.id and w.monday = p.monday
    where g.id = ${groupId}::uuid order by p.monday desc`,
  )
  return rows.map(present)
}

function present(row: v.InferOutput<typeof weekRow>): Week {
  if (row.families === null) return { monday: row.monday, withheld: true }
  const { monday, families, dropOffs, confirmed } = row
  const totals = { monday, families, dropOffs, confirmed }
  if (row.recyclable === null) return { ...totals, bags: null, middle: null }
  const { recyclable, hazardous, food, other, middle } = row
  return { ...totals, bags: { recyclable, hazardous, food, other }, middle }
}

/** The sums of those weeks of groups that may be shown. */
const toldSum = v.strictObject({
  /** Number of weeks in the sums. */
  weeks: v.number(),
  dropOffs: v.number(),
  confirmed: v.number(),
  /** Null if no diary may be shown. */
  bags: v.nullable(v.strictObject(v.entriesFromList(binClasses, v.number()))),
})

export type ToldSum = v.InferOutput<typeof toldSum>

/**
 * Sums only what is published, so that nothing withheld can be found by subtracting. Summed group by group,
 * so that the cost depends only on these groups.
 */
export async function sumOfWeeks(db: Database, groupIds: readonly string[], now: Date): Promise<ToldSum> {
  const [sums] = await db.rows(
    toldSum,
    sql`
    select coalesce(sum(weeks), 0)::int as weeks, coalesce(sum(drop_offs), 0)::int as "dropOffs",
      coalesce(sum(confirmed), 0)::int as confirmed,
      case when count(recyclable) > 0 then json_build_object('recyclable', sum(recyclable),
        'hazardous', sum(hazardous), 'food', sum(food), 'other', sum(other)) end as bags
    from groups g cross join lateral (
      select count(*) as weeks, sum(drop_offs) as drop_offs, sum(confirmed) as confirmed,
        sum(recyclable) as recyclable, sum(hazardous) as hazardous, sum(food) as food, sum(other) as other
      from group_weeks w
      where w.group_id = g.id and w.monday = any(array(${publishedMondays(now)})) and ${sinceOpened(sql`w.monday`)}
    ) told
    where g.id = any(${`{${groupIds.join(',')}}`}::uuid[])`,
  )
  return sums ?? { weeks: 0, dropOffs: 0, confirmed: 0, bags: null }
}

/** The middle of a week in a family's class, else in its community, in half bags; null if unpublished. */
export async function middleFor(db: Database, familyId: string, monday: string): Promise<number | null> {
  const [row] = await db.query((orm) =>
    orm
      .select({ middle: groupWeeks.middle })
      .from(groupFamilies)
      .innerJoin(groups, eq(groups.id, groupFamilies.groupId))
      .innerJoin(groupWeeks, and(eq(groupWeeks.groupId, groups.id), eq(groupWeeks.monday, monday)))
      .innerJoin(
        publishedWeeks,
        and(eq(publishedWeeks.monday, groupWeeks.monday), eq(publishedWeeks.stage, 'published')),
      )
      .where(and(eq(groupFamilies.familyId, familyId), isNotNull(groupWeeks.middle)))
      .orderBy(sql`${groups.kind} = 'class' desc`, groupFamilies.joinedAt, groups.id)
      .limit(1),
  )
  return row?.middle ?? null
}
