import { type SQL, sql } from 'drizzle-orm'
import { fewestFamilies } from '#domain/groups/group'
import { noId } from './week-counting'

/**
 * From this many diaries on, the middle half is published instead of all. Both the middle half and the rest
 * are then more than five families, so nobody can find out about one family by subtracting.
 */
const fewestForMiddle = 12

/**
 * The statement that adds up a week's totals for the next groups, limited by groups and by their families
 * together; gives one row with the number of groups, or none if another process is doing it. Cells are
 * disjoint, and every total is a sum of cells of at least five families each, so the difference of two totals
 * is one as well.
 */
export function addingGroups(monday: string, most: { groups: number; families: number }): SQL {
  const week = sql`${monday}::date`
  return sql`
    with week as (
      select after from published_weeks where monday = ${week} and stage = 'adding' for update skip locked
    ), next as (
      select g.* from week cross join lateral (
        select id, families from groups where id > coalesce(week.after, ${noId}) order by id limit ${most.groups}::int) g
    ), taken as (
      select id from (select id, sum(families) over (order by id) - families as before from next) n
      where before < ${most.families}::int
    ), ${told(week)}, ${members}, added as (
      insert into group_weeks (group_id, monday, families, drop_offs, confirmed, recyclable, hazardous, food, other,
        middle)
      select group_id, ${week}, count(distinct family_id), sum(drop_offs), sum(confirmed), sum(recyclable),
        sum(hazardous), sum(food), sum(other),
        round(avg(bags) filter (where n < ${fewestForMiddle}::int or (place > n / 4 and place <= n - n / 4)))
      from members group by group_id
    ), size as (select count(*)::int as n from taken), moved as (
      update published_weeks set after = (select id from taken order by id desc limit 1),
        stage = case when n > 0 then 'adding' else 'published' end
      from size, week where monday = ${week}
    )
    select n from size, week`
}

/** The families' counts that may be published, by the size of their cell. Includes all cells of a group. */
const told = (week: SQL) => sql`
  counted as (
    select g.id as group_id, w.* from taken g join week_families w on w.class_id = g.id and w.monday = ${week}
    union all
    select g.id, w.* from taken g join week_families w on w.community_id = g.id and w.monday = ${week}
  ), sized as (
    select *, count(*) over cell >= ${fewestFamilies}::int as tells, count(bags) over cell >= ${fewestFamilies}::int as tells_bags
    from counted window cell as (partition by group_id, class_id, community_id)
  ), told as (
    select group_id, family_id, drop_offs, confirmed, d.*
    from sized left join lateral (select recyclable, hazardous, food, other, bags where tells_bags) d on true
    where tells
  )`

/** Ranks each family's bags among those of the group. */
const members = sql`
  members as (
    select *, count(bags) over (partition by group_id) as n,
      case when bags is not null then row_number() over (partition by group_id order by bags nulls last) end as place
    from told
  )`
