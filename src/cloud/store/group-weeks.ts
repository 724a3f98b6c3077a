import { sql } from 'drizzle-orm'
import { localDay } from '#domain/local-day'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import type * as v from 'valibot'
import type { groupTotals } from '#contract/group'
import type { Database } from './database'
import { publishWeeks } from './week-publishing'

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
  readonly kitchen: number
  readonly other: number
  readonly middle: number
}

const mostWeeks = 30

/** The weeks of groups that are over, since each was opened, the latest first; at most 30 of each. */
export async function publishedWeeks(
  db: Database,
  groupIds: string | readonly string[],
  now: Date,
): Promise<Week[]> {
  await publishWeeks(db, now)
  const last = daysAfter(mondayOf(localDay(now)), -7)
  const rows = await db.run<WeekRow>(sql`
    select p.monday::text as monday, w.families, w.drop_offs, w.confirmed, w.recyclable, w.hazardous, w.kitchen,
      w.other, w.middle
    from groups g join published_weeks p
      on p.monday > (g.opened_at at time zone 'Asia/Shanghai')::date - 7
      and p.monday between ${daysAfter(last, 7 * (1 - mostWeeks))}::date and ${last}::date
    left join group_weeks w on w.group_id = g.id and w.monday = p.monday
    where g.id = any(${`{${[groupIds].flat().join(',')}}`}::uuid[]) order by p.monday desc, g.id`)
  return rows.map(present)
}

function present({ monday, families, drop_offs, confirmed, ...diary }: WeekRow): Week {
  if (families === null) return { monday, withheld: true }
  const { recyclable, hazardous, kitchen, other, middle } = diary
  const totals = { monday, families, dropOffs: drop_offs, confirmed }
  if (recyclable === null) return { ...totals, bags: null, middle: null }
  return { ...totals, bags: { recyclable, hazardous, kitchen, other }, middle }
}

/** The middle of a week in a family's class, else in its community, in half bags; null where it is not published. */
export async function middleFor(
  db: Database,
  familyId: string,
  monday: string,
  now: Date,
): Promise<number | null> {
  await publishWeeks(db, now)
  const [row] = await db.run<{ middle: number }>(sql`
    select w.middle from group_families f join groups g on g.id = f.group_id
    join group_weeks w on w.group_id = g.id and w.monday = ${monday}::date
    where f.family_id = ${familyId}::uuid and w.middle is not null
    order by g.kind = 'class' desc, f.joined_at, g.id limit 1`)
  return row?.middle ?? null
}
