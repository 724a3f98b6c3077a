import { type SQL, sql } from 'drizzle-orm'
import { mondayOf } from '#domain/challenge/week'
import { daysAfter } from '#domain/day-number'
import { fewestFamilies } from '#domain/family/group'
import { localDay } from '#domain/local-day'
import type { Database } from './database'

/**
 * From so many diaries on the middle half is told instead of all: both it and what is left out are then more than five
 * families, and nobody gets at one of them by taking the one from the total.
 */
const fewestForMiddle = 12

/** So many weeks back, if nobody has asked for so long. */
const mostWeeks = 30

/**
 * Makes up the totals of the weeks that are over and were not made up yet: of each for all groups at once, so that no
 * two totals count a group's families at different instants. They never change again.
 */
export async function publishWeeks(db: Database, now: Date): Promise<void> {
  const last = daysAfter(mondayOf(localDay(now)), -7)
  const [latest] = await db.run<{ monday: string }>(
    sql`select monday::text as monday from published_weeks order by monday desc limit 1`,
  )
  if (latest && latest.monday >= last) return
  const earliest = daysAfter(last, 7 * (1 - mostWeeks))
  const next = latest ? daysAfter(latest.monday, 7) : earliest
  for (let monday = next > earliest ? next : earliest; monday <= last; monday = daysAfter(monday, 7))
    await db.run(publishing(monday))
}

/**
 * The statement that does so for one week, for whoever comes first. A cell is what families of one class and one
 * community did, or of one of the two alone. Cells share nothing, and every total is a sum of cells of at least five
 * families each, so the difference of any two totals is one as well.
 */
function publishing(monday: string): SQL {
  return sql`
    with claimed as (
      insert into published_weeks (monday) values (${monday}::date) on conflict do nothing returning monday
    ), ${families}, ${told}, ${members}
    insert into group_weeks (group_id, monday, families, drop_offs, confirmed, recyclable, hazardous, kitchen, other,
      middle)
    select group_id, ${monday}::date, count(distinct family_id), sum(drop_offs), sum(confirmed), sum(recyclable),
      sum(hazardous), sum(kitchen), sum(other), round(avg(bags) filter (where n < ${fewestForMiddle}::int or (place > n / 4 and place <= n - n / 4)))
    from members group by group_id`
}

/** What each family did in each cell. Its diary counts in one of them: a family has one, whatever its children are in. */
const families = sql`
  ticked as (
    select c.family_id, class.id as class_id, community.id as community_id, count(*) as drop_offs,
      count(t.point_id) as confirmed
    from claimed join challenge_ticks t on t.local_day between claimed.monday and claimed.monday + 6
    join challenges h on h.id = t.challenge_id join children c on c.id = h.child_id
    left join (group_children gc join groups class on class.id = gc.group_id and class.closed_at is null)
      on gc.child_id = c.id
    left join (
      group_families gf join groups community
        on community.id = gf.group_id and community.kind = 'community' and community.closed_at is null
    ) on gf.family_id = c.family_id
    group by c.family_id, class.id, community.id
  ), diary as (
    select e.family_id, sum(recyclable) as recyclable, sum(hazardous) as hazardous, sum(kitchen) as kitchen,
      sum(other) as other, sum(recyclable + hazardous + kitchen + other) as bags
    from claimed join diary_entries e on e.local_day between claimed.monday and claimed.monday + 6
    group by e.family_id
  ), placed as (
    select *, row_number() over (partition by family_id order by class_id, community_id) as cell_of_family from ticked
  ), families as (
    select placed.*, recyclable, hazardous, kitchen, other, bags
    from placed left join diary d on d.family_id = placed.family_id and cell_of_family = 1
  )`

/** Of what each family did, what may be told, by the size of its cell. */
const told = sql`
  sized as (
    select *, count(*) over cell >= ${fewestFamilies}::int as tells, count(bags) over cell >= ${fewestFamilies}::int as tells_bags
    from families window cell as (partition by class_id, community_id)
  ), told as (
    select family_id, class_id, community_id, drop_offs, confirmed, d.*
    from sized left join lateral (select recyclable, hazardous, kitchen, other, bags where tells_bags) d on true
    where tells
  )`

/** Each family once for every group whose totals it is part of; the place of its bags among those of the group. */
const members = sql`
  members as (
    select g.group_id, told.*, count(bags) over (partition by g.group_id) as n,
      case when bags is not null then row_number() over (partition by g.group_id order by bags nulls last) end as place
    from told cross join lateral (values (class_id), (community_id)) g (group_id)
    where g.group_id is not null
  )`
