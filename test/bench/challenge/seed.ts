import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '#cloud/database/database'

const communities = 15
const familiesOfClass = 40
/** Monday, three whole weeks before `today`. */
const firstDay = '2026-05-04'
const days = 21

/** When the pages are asked for: the three weeks are over. */
export const today = new Date('2026-05-25T02:00:00Z')

export interface Settled {
  readonly teacher: string
  readonly worker: string
  readonly classId: string
  readonly communityId: string
  readonly community: string
}

/** A town of so many families in classes and communities, with 21 days of ticks and diaries; who looks after them. */
export async function settleTown(db: Database, families: number): Promise<Settled> {
  await db.inOrder([...people(families), ...groups(families), ...acts()])
  // As a server does by itself within a minute of so many new rows.
  await db.run(sql`analyze`)
  const [town] = await db.run<Settled>(sql`
    select s.subject as teacher, w.subject as worker, c.id as "classId", m.id as "communityId",
      m.organisation_id as community
    from groups c join identities s on s.user_id = c.opener_id, groups m join identities w on w.user_id = m.opener_id
    where c.name = 'class 1' and m.name = 'community 1'`)
  if (!town) throw new Error('nobody settled')
  return town
}

/** A guardian, a family and a child each; they carry their number as a key. */
function people(families: number): SQL[] {
  const numbers = sql`generate_series(1, ${families}::int) n`
  return [
    sql`create temporary table settlers on commit drop as
      select n, gen_random_uuid() as user_id, gen_random_uuid() as family_id, gen_random_uuid() as child_id,
        gen_random_uuid() as challenge_id
      from ${numbers}`,
    sql`insert into users (id, created_at) select user_id, now() from settlers`,
    sql`insert into families (id, code, created_at) select family_id, 'family ' || n, now() from settlers`,
    sql`insert into family_members (family_id, user_id, joined_at) select family_id, user_id, now() from settlers`,
    sql`
      insert into children (id, guardian_id, key, nickname, age_band, family_id, avatar, created_at)
      select child_id, user_id, 'child', '小鹤', 'primary', family_id, 'crane', now() from settlers`,
    sql`
      insert into challenges (id, child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select challenge_id, child_id, user_id, 'begin', ${firstDay}::date, '{a,b,c}', 'bench', '[]', now()
      from settlers`,
  ]
}

/** Fifteen communities, as many schools as needed; a class of forty families lives in one community. */
function groups(families: number): SQL[] {
  const classes = Math.ceil(families / familiesOfClass)
  return [
    opening('class', 'school', 'teacher', classes),
    opening('community', 'community', 'worker', communities),
    sql`
      insert into group_children (group_id, child_id)
      select g.id, child_id from settlers s join groups g on g.name = 'class ' || (s.n - 1) / ${familiesOfClass}::int + 1`,
    sql`
      insert into group_families (group_id, family_id, joined_at)
      select g.id, family_id, now() from settlers s join groups g
        on g.name = 'class ' || (s.n - 1) / ${familiesOfClass}::int + 1
        or g.name = 'community ' || (s.n - 1) / ${familiesOfClass}::int % ${communities}::int + 1`,
    sql`
      update groups g set families = (select count(*) from group_families f where f.group_id = g.id)`,
  ]
}

function opening(kind: string, unit: string, role: string, count: number): SQL {
  return sql`
    with opener as (insert into users (created_at) values (now()) returning id),
    known as (insert into identities (provider, subject, user_id) select 'local', ${role}, id from opener),
    units as (
      insert into organisations (kind, name, district) select ${unit}, ${unit} || ' ' || n, 'bench'
      from generate_series(1, ${Math.ceil(count / 30)}::int) n returning id, name
    ), granted as (
      insert into role_grants (user_id, role, organisation_id) select opener.id, ${role}, units.id from opener, units
    )
    insert into groups (organisation_id, opener_id, kind, name, code, opened_at)
    select units.id, opener.id, ${kind}, ${kind} || ' ' || n, ${kind} || ' ' || n, ${firstDay}::date
    from opener, generate_series(1, ${count}::int) n
    join units on units.name = ${unit} || ' ' || (n - 1) / 30 + 1`
}

/** Every family ticks four days of five, earns for it, and writes its diary on them. */
function acts(): SQL[] {
  return [
    sql`
      insert into challenge_ticks (challenge_id, day, local_day, user_id, at)
      select challenge_id, day, ${firstDay}::date + day - 1, user_id, now()
      from settlers, generate_series(1, ${days}::int) day where (n + day) % 5 <> 0`,
    sql`
      insert into participation (kind, about, user_id, family_id, local_day, at, points)
      select 'drop-off', t.challenge_id || '/' || t.day, t.user_id, s.family_id, t.local_day, t.at, 2
      from challenge_ticks t join settlers s on s.challenge_id = t.challenge_id`,
    sql`
      insert into participation_days (user_id, local_day, kind, acts, earned, points)
      select user_id, local_day, kind, count(*), sum(points), sum(points) from participation group by 1, 2, 3`,
    sql`
      insert into participation_totals (user_id, acts, points)
      select user_id, count(*), sum(points) from participation group by 1`,
    sql`
      insert into diary_entries (family_id, local_day, recyclable, hazardous, food, other)
      select s.family_id, t.local_day, s.n % 4, 0, s.n % 3 + 1, t.day % 3
      from challenge_ticks t join settlers s on s.challenge_id = t.challenge_id`,
  ]
}
