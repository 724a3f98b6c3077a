import { type CitySize, id, todaySql } from './size'

/** Everybody: by number, known to the cloud as `resident-<number>`; and the units with a worker each. */
export function fillPeople({ people, units, bins }: CitySize): string[] {
  return [
    ...residents(people),
    `insert into organisations (id, kind, name, district, demonstration)
      select ${id('unit', 'n')}, (array['community', 'school', 'hospital', 'office'])[(n - 1) % 4 + 1],
        '第' || n || '单位', (array['龙沙区', '建华区', '铁锋区'])[n % 3 + 1], n <= 15
      from generate_series(1, ${units}) n`,
    `insert into role_grants (user_id, role, organisation_id)
      select ${id('user', 'n')}, 'worker', ${id('unit', 'n')} from generate_series(1, ${units}) n`,
    `insert into teams (id, organisation_id, name, code, founded_at)
      select ${id('team', 'n')}, ${id('unit', 'n')}, '志愿队', 'T' || n, ${todaySql} - interval '300 days'
      from generate_series(1, ${units}) n`,
    `insert into team_members (team_id, user_id, name, joined_at)
      select ${id('team', 't')}, ${id('user', `(t * 40 + n) % ${people} + 1`)}, '志愿者' || n,
        ${todaySql} - interval '1 day' * (200 - n)
      from generate_series(1, ${units}) t, generate_series(1, 40) n`,
    `insert into bin_points (id, organisation_id, opener_id, name, secret, opened_at)
      select ${id('bin', 'n')}, ${id('unit', `n % ${units} + 1`)}, ${id('user', `n % ${units} + 1`)},
        n || '号桶', md5('bin' || n), ${todaySql} - interval '90 days'
      from generate_series(1, ${bins}) n`,
  ]
}

/** Numbered people, with counters of their writes of an hour ago. */
export function residents(people: number): string[] {
  const everyone = `generate_series(1, ${people}) n`
  return [
    `insert into users (id, created_at) select ${id('user', 'n')}, ${todaySql} - interval '1 year' from ${everyone}`,
    `insert into identities (provider, subject, user_id) select 'local', 'resident-' || n, ${id('user', 'n')}
      from ${everyone}`,
    `insert into rate_windows (user_id, action, window_start, count)
      select ${id('user', 'n')}, action, ${todaySql} - interval '1 hour', 1
      from ${everyone}, unnest(array['signups.signUp', 'quiz.start']) action`,
  ]
}
