import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

/** A family in one week: where it is, and what it did. */
export interface Home {
  /** Which of the classes and of the communities; 0: none. */
  readonly class: number
  readonly community: number
  /** Days that were ticked, and how many of them a supervisor confirmed, if so many were. */
  readonly dropOffs: number
  readonly confirmed: number
  /** Half bags of food waste; null where the diary was not written. */
  readonly bags: number | null
}

const [classes, communities] = [2, 2]
/** The names of groups in their order. */
const names = ['class 1', 'class 2', 'community 1', 'community 2']

const groupsOf = (home: Home) =>
  [home.class && `class ${home.class}`, home.community && `community ${home.community}`].filter(Boolean)

/** Puts families into a new town and lets them have their week; answers the ids of its groups by name. */
export async function settle(
  db: Database,
  homes: readonly Home[],
  monday: string,
): Promise<ReadonlyMap<string, string>> {
  const town = randomUUID()
  const groups = await db.run<{ id: string; name: string }>(sql`
    with opener as (insert into users (created_at) values (now()) returning id),
    unit as (
      insert into organisations (kind, name, district) values ('school', ${town}, '龙沙区') returning id
    )
    insert into groups (organisation_id, opener_id, kind, name, code, opened_at)
    select unit.id, opener.id, kind, kind || ' ' || n, ${town} || kind || n, '2026-01-01'
    from opener, unit, (values ('class', ${classes}::int), ('community', ${communities}::int)) k (kind, most),
      generate_series(1, most) n
    returning id, name`)
  const ids = new Map(groups.map(({ id, name }) => [name, id]))
  for (const home of homes) await liveAWeek(db, home, monday, ids)
  return ids
}

async function liveAWeek(
  db: Database,
  home: Home,
  monday: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const [own, user, child, challenge] = Array.from({ length: 4 }, () => sql`${randomUUID()}::uuid`)
  const idOf = (name: string) => ids.get(name) ?? null
  await db.inOrder([
    sql`insert into users (id, created_at) values (${user}, now())`,
    sql`insert into families (id, code, created_at) values (${own}, ${randomUUID()}, now())`,
    sql`
      insert into children (id, guardian_id, key, nickname, age_band, family_id, avatar, created_at)
      values (${child}, ${user}, 'c', '小鹤', 'primary', ${own}, 'crane', now())`,
    sql`
      insert into challenges (id, child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      values (${challenge}, ${child}, ${user}, 'h', ${monday}::date, '{a,b,c}', 'v', '[]', now())`,
    sql`
      insert into group_families (group_id, family_id, joined_at) select id, ${own}, now()
      from unnest(${`{${groupsOf(home)
        .map((name) => idOf(String(name)))
        .join(',')}}`}::uuid[]) id`,
    sql`
      insert into group_children (group_id, child_id)
      select id, ${child} from groups where id = ${idOf(`class ${home.class}`)}::uuid`,
    sql`
      with point as (
        insert into bin_points (organisation_id, opener_id, name, secret, opened_at)
        select id, ${user}, 'p', 's', now() from organisations limit 1 returning id
      )
      insert into challenge_ticks (challenge_id, day, local_day, user_id, at, point_id)
      select ${challenge}, n, ${monday}::date + n - 1, ${user}, now(),
        case when n <= ${home.confirmed}::int then point.id end
      from point, generate_series(1, ${home.dropOffs}::int) n`,
    sql`
      insert into diary_entries (family_id, local_day, recyclable, hazardous, food, other)
      select ${own}, ${monday}::date, 0, 0, ${home.bags}::int, 0 where ${home.bags}::int is not null`,
  ])
}

/** What the cloud tells of a week, of the groups of a town in the order of their names. */
export function groupWeeksOf(db: Database, ids: ReadonlyMap<string, string>, monday: string) {
  return db.run(sql`
    select g.name as "group", w.families, w.drop_offs as "dropOffs", w.confirmed, w.food, w.middle
    from group_weeks w join groups g on g.id = w.group_id
    where w.monday = ${monday}::date and w.group_id = any(${`{${[...ids.values()].join(',')}}`}::uuid[])
    order by g.name`)
}

/** Families who were in the same class and community, or in none, by five or more. */
function largeCells(homes: readonly Home[], counts: (home: Home) => boolean): Home[] {
  const taking = homes.filter(counts)
  const isSame = (a: Home, b: Home) => a.class === b.class && a.community === b.community
  return taking.filter((home) => taking.filter((other) => isSame(home, other)).length >= 5)
}

/** Who is in what is told of each group, as somebody with a pencil would find it. */
export function membersByGroup(homes: readonly Home[]): { group: string; families: Home[] }[] {
  const told = largeCells(homes, ({ dropOffs }) => dropOffs > 0)
  return names
    .map((group) => ({ group, families: told.filter((home) => groupsOf(home).includes(group)) }))
    .filter(({ families }) => families.length > 0)
}

/** What five families or more of one group come to. */
export function total(families: readonly Home[]) {
  const sum = (valueOf: (home: Home) => number) => families.reduce((all, home) => all + valueOf(home), 0)
  const bags = largeCells(families, (home) => home.bags !== null).map((home) => home.bags ?? 0)
  return {
    families: families.length,
    dropOffs: sum(({ dropOffs }) => dropOffs),
    confirmed: sum(({ dropOffs, confirmed }) => Math.min(dropOffs, confirmed)),
    food: bags.length === 0 ? null : bags.reduce((all, one) => all + one, 0),
    middle: middleOf(bags),
  }
}

/** The mean; from twelve on, of what is left when the lowest and the highest quarter are put aside. */
function middleOf(bags: readonly number[]): number | null {
  if (bags.length === 0) return null
  const quarter = bags.length < 12 ? 0 : Math.floor(bags.length / 4)
  const half = [...bags].sort((a, b) => a - b).slice(quarter, bags.length - quarter)
  return Math.round(half.reduce((all, one) => all + one, 0) / half.length)
}
