import { type SQL, sql } from 'drizzle-orm'
import type * as v from 'valibot'
import type { groupTotals } from '#contract/group'
import type { Bags } from '#domain/challenge/content'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'

export type Week = v.InferOutput<typeof groupTotals>['weeks'][number]

interface WeekRow {
  readonly monday: string
  /** Null where too few families took part. */
  readonly families: number | null
  readonly drop_offs: number
  readonly confirmed: number
  /** Null where too few of them wrote their diary, as the next four. */
  readonly recyclable: number | null
  readonly hazardous: number
  readonly food: number
  readonly other: number
  readonly middle: number
}

const mostWeeks = 30

/** The Mondays of the last 30 weeks, as far as they are published. */
function publishedMondays(now: Date): SQL {
  const last = daysAfter(mondayOf(localDay(now)), -7)
  return sql`select monday from published_weeks where stage = 'published'
    and monday between ${daysAfter(last, 7 * (1 - mostWeeks))}::date and ${last}::date`
}

/** Whether a week is not over before the group `g` was opened. */
const sinceOpened = (monday: SQL) => sql`${monday} > (g.opened_at at time zone 'Asia/Shanghai')::date - 7`

/** The weeks of a group that are published, since it was opened, the latest first; at most 30. */
export async function publishedWeeks(db: Database, groupId: string, now: Date): Promise<Week[]> {
  const rows = await db.run<WeekRow>(sql`
    select p.monday::text as monday, w.families, w.drop_offs, w.confirmed, w.recyclable, w.hazardous, w.food,
      w.other, w.middle
    from groups g join (${publishedMondays(now)}) p on ${sinceOpened(sql`p.monday`)}
    left join group_weeks w on w.group_id = g.id and w.monday = p.monday
    where g.id = ${groupId}::uuid order by p.monday desc`)
  return rows.map(present)
}

function present({ monday, families, drop_offs, confirmed, ...diary }: WeekRow): Week {
  if (families === null) return { monday, withheld: true }
  const { recyclable, hazardous, food, other, middle } = diary
  const totals = { monday, families, dropOffs: drop_offs, confirmed }
  if (recyclable === null) return { ...totals, bags: null, middle: null }
  return { ...totals, bags: { recyclable, hazardous, food, other }, middle }
}

/** What the weeks of groups come to that are told. */
export interface ToldSum {
  /** How many are told. */
  readonly weeks: number
  readonly dropOffs: number
  readonly confirmed: number
  /** Null where no diary is told of. */
  readonly bags: Bags | null
}

/**
 * The sums of what is published, and of nothing else: what is withheld cannot be subtracted from it. Summed group by
 * group, so that it costs what these groups have.
 */
export async function sumOfWeeks(db: Database, groupIds: readonly string[], now: Date): Promise<ToldSum> {
  const [sums] = await db.run<ToldSum>(sql`
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
    where g.id = any(${`{${groupIds.join(',')}}`}::uuid[])`)
  return sums ?? { weeks: 0, dropOffs: 0, confirmed: 0, bags: null }
}

/** The middle of a week in a family's class, else in its community, in half bags; null where it is not published. */
export async function middleFor(db: Database, familyId: string, monday: string): Promise<number | null> {
  const [row] = await db.run<{ middle: number }>(sql`
    select w.middle from group_families f join groups g on g.id = f.group_id
    join group_weeks w on w.group_id = g.id and w.monday = ${monday}::date
    join published_weeks p on p.monday = w.monday and p.stage = 'published'
    where f.family_id = ${familyId}::uuid and w.middle is not null
    order by g.kind = 'class' desc, f.joined_at, g.id limit 1`)
  return row?.middle ?? null
}
