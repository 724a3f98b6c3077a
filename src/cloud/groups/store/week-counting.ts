import { type SQL, sql } from 'drizzle-orm'

/** Sorts before every id. */
export const noId = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * The statement that counts what the next families did in a week; gives one row with the number of families,
 * or none if another process is counting. A cell is the families of one class and one community, or of only
 * one of the two.
 */
export function countingFamilies(monday: string, most: number): SQL {
  const week = sql`${monday}::date`
  return sql`
    with week as (
      select after from published_weeks where monday = ${week} and stage = 'counting' for update skip locked
    ), taken as (
      select f.id as family_id from week cross join lateral (
        select id from families where id > coalesce(week.after, ${noId}) order by id limit ${most}::int) f
    ), ${ticked(week)}, ${diary(week)}, counted as (
      insert into week_families (monday, family_id, class_id, community_id, drop_offs, confirmed, recyclable,
        hazardous, food, other, bags)
      select ${week}, t.family_id, class_id, community_id, drop_offs, confirmed, recyclable, hazardous, food,
        other, bags
      from (
        select *, row_number() over (partition by family_id order by class_id, community_id) as row_of_family
        from ticked
      ) t left join diary d on d.family_id = t.family_id and row_of_family = 1
    ), size as (select count(*)::int as n from taken), moved as (
      update published_weeks set
        after = case when n = ${most}::int then (select family_id from taken order by family_id desc limit 1) end,
        stage = case when n = ${most}::int then 'counting' else 'adding' end
      from size, week where monday = ${week}
    )
    select n from size, week`
}

/** Counts what each family did in each cell. */
const ticked = (week: SQL) => sql`
  ticked as (
    select c.family_id, class.id as class_id, community.id as community_id, count(*) as drop_offs,
      count(t.point_id) as confirmed
    from taken join children c on c.family_id = taken.family_id join challenges h on h.child_id = c.id
    join challenge_ticks t on t.challenge_id = h.id and t.local_day between ${week} and ${week} + 6
    left join (group_children gc join groups class on class.id = gc.group_id and class.closed_at is null)
      on gc.child_id = c.id
    left join (
      group_families gf join groups community
        on community.id = gf.group_id and community.kind = 'community' and community.closed_at is null
    ) on gf.family_id = c.family_id
    group by c.family_id, class.id, community.id
  )`

/** A family has one diary, whatever its children are in, so the diary counts in only one of its cells. */
const diary = (week: SQL) => sql`
  diary as (
    select e.family_id, sum(recyclable) as recyclable, sum(hazardous) as hazardous, sum(food) as food,
      sum(other) as other, sum(recyclable + hazardous + food + other) as bags
    from taken join diary_entries e
      on e.family_id = taken.family_id and e.local_day between ${week} and ${week} + 6
    group by e.family_id
  )`
