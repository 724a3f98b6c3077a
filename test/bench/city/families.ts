import { type CitySize, daySql, id, todaySql } from './size'

/** Monday of the challenge's first week. */
const firstDay = `date '2026-11-02'`
const familiesOfClass = 40
const weeks = 30

/** Families, their classes and communities, the weeks that were published. */
export function fillFamilies({ families, units }: CitySize): string[] {
  return [...settleFamilies(families, units, 10), ...publishedWeeks()]
}

/**
 * A guardian, a partner and a child each, in the challenge for three weeks, with ticks and diary of its first
 * `daysDone` days. Schools have their classes, communities their families.
 */
export function settleFamilies(families: number, units: number, daysDone: number): string[] {
  const every = `generate_series(1, ${families}) n`
  const classes = Math.ceil(families / familiesOfClass)
  const [schools, communities] = [2, 1].map((first) => Math.floor((units - first) / 4) + 1)
  const classOf = `(n - 1) / ${familiesOfClass} + 1`
  const communityOf = `(n - 1) / ${familiesOfClass} % ${communities} + 1`
  return [
    `insert into families (id, code, created_at) select ${id('family', 'n')}, 'F' || lpad(n::text, 7, '0'), ${todaySql} from ${every}`,
    `insert into family_members (family_id, user_id, joined_at)
      select ${id('family', 'n')}, ${id('user', `n * 3 + k`)}, ${todaySql} from ${every}, generate_series(0, 1) k`,
    `insert into children (id, guardian_id, key, nickname, age_band, family_id, avatar, created_at)
      select ${id('child', 'n')}, ${id('user', 'n * 3')}, 'child', '小鹤', 'primary', ${id('family', 'n')}, 'crane',
        ${todaySql} from ${every}`,
    `insert into child_consents (child_id, guardian_id, version, consented_at)
      select ${id('child', 'n')}, ${id('user', 'n * 3')}, '1', ${todaySql} from ${every}`,
    `insert into challenges (id, child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select ${id('challenge', 'n')}, ${id('child', 'n')}, ${id('user', 'n * 3')}, 'begin', ${firstDay}, '{a,b,c}',
        '1', '[[1,2,3,4]]', ${todaySql} from ${every}`,
    `insert into challenge_ticks (challenge_id, day, local_day, user_id, at)
      select ${id('challenge', 'n')}, d, ${firstDay} + d - 1, ${id('user', 'n * 3')}, ${firstDay} + d - 1
      from ${every}, generate_series(1, ${daysDone}) d where (n + d) % 2 = 0`,
    `insert into diary_entries (family_id, local_day, recyclable, hazardous, food, other)
      select ${id('family', 'n')}, ${firstDay} + d - 1, n % 4, 0, n % 3 + 1, d % 3
      from ${every}, generate_series(1, ${daysDone}) d where (n + d) % 2 = 0`,
    `insert into challenge_photos (challenge_id, day, jpeg)
      select ${id('challenge', 'n')}, 2, 'photo' from ${every} where n % 2 = 0`,
    `insert into teach_backs (challenge_id, key, before, after, local_day, at)
      select ${id('challenge', 'n')}, 'k', 2, 4, ${firstDay}, ${firstDay} from ${every} where n % 2 = 0`,
    `insert into follow_up_answers (challenge_id, day, answer)
      select ${id('challenge', 'n')}, 30, 'still' from ${every} where n % 2 = 0`,
    `insert into challenge_reminders (challenge_id, user_id, time, next_at)
      select ${id('challenge', 'n')}, ${id('user', 'n * 3')}, '18:30', ${todaySql} + interval '8 hours'
      from ${every} where n % 2 = 0`,
    groups('class', classes, `(n - 1) % ${schools} * 4 + 2`),
    groups('community', communities ?? 0, '(n - 1) * 4 + 1'),
    `insert into group_children (group_id, child_id)
      select ${id('class', classOf)}, ${id('child', 'n')} from ${every}`,
    `insert into group_families (group_id, family_id, joined_at)
      select g, ${id('family', 'n')}, ${todaySql}
      from ${every}, unnest(array[${id('class', classOf)}, ${id('community', communityOf)}]) g`,
    `update groups g set families = f.n
      from (select group_id, count(*)::int as n from group_families group by 1) f where f.group_id = g.id`,
  ]
}

function groups(kind: string, count: number, unit: string): string {
  return `insert into groups (id, organisation_id, opener_id, kind, name, code, opened_at)
    select ${id(kind, 'n')}, ${id('unit', unit)}, ${id('user', unit)}, '${kind}', '第' || n || '组', '${kind[1]}' || n,
      ${todaySql} - interval '300 days' from generate_series(1, ${count}) n`
}

/** The weeks up to that of the first day, as far as they are told. */
function publishedWeeks(): string[] {
  return [
    `insert into published_weeks (monday) select ${daySql} - 18 - 7 * w from generate_series(1, ${weeks}) w`,
    `insert into group_weeks
      select g.id, p.monday, 20, 80, 10, 5, 1, 20, 8, 12 from groups g, published_weeks p`,
  ]
}
