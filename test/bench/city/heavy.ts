import { crowd, hold } from './events'
import { heavyResident } from './heavy-resident'
import { type CitySize, daySql, id, todaySql } from './size'

/** Who asks for much, the same in every city: by role, known to the cloud as `heavy-<role>`. */
const roles = { worker: 1, teacher: 2, supervisor: 1, admin: null, resident: null } as const
export type HeavyCaller = keyof typeof roles
export const heavyUser = (role: HeavyCaller) => id(`heavy/${role}`, 1)

/** Of the worker's unit, and of the teacher's. */
const [unit, school] = [id('unit', 1), id('unit', 2)]

export function fillHeavy({ people }: CitySize): string[] {
  return [
    ...(Object.keys(roles) as HeavyCaller[]).flatMap(settle),
    ...teams(people),
    ...hold('held', 500, '1'),
    ...crowd('held', 'generate_series(1, 500) e, generate_series(1, 60) k', people),
    ...door(people),
    ...classes(),
    ...contests(people),
    `insert into bin_points (id, organisation_id, opener_id, name, secret, opened_at)
      select ${id('heavy-bin', 'n')}, ${unit}, ${heavyUser('supervisor')}, n || '号桶', md5('heavy-bin' || n),
        ${todaySql} - interval '90 days' from generate_series(1, 500) n`,
    `insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${todaySql} - interval '1 minute' * n, ${heavyUser('worker')}, 'k' || n, 'checkin.tick', 't', '{}', '{}', 'r'
      from generate_series(1, 30000) n`,
    ...heavyResident(heavyUser('resident'), heavyUser('teacher')),
  ]
}

function settle(role: HeavyCaller): string[] {
  const at = roles[role]
  return [
    `insert into users (id, created_at) values (${heavyUser(role)}, ${todaySql} - interval '1 year')`,
    `insert into identities (provider, subject, user_id) values ('local', 'heavy-${role}', ${heavyUser(role)})`,
    `insert into role_grants (user_id, role, organisation_id)
      select ${heavyUser(role)}, '${role}', ${at === null ? 'null' : id('unit', at)} where '${role}' <> 'resident'`,
  ]
}

/** A hundred teams of fifty volunteers, and one of two thousand. */
function teams(people: number): string[] {
  return [
    `insert into teams (id, organisation_id, name, code, founded_at)
      select ${id('heavy-team', 'n')}, ${unit}, '第' || n || '队', 'H' || lpad(n::text, 5, '0'), ${todaySql} - interval '350 days'
      from generate_series(0, 100) n`,
    `insert into team_members (team_id, user_id, name, joined_at)
      select ${id('heavy-team', 't')}, ${id('user', `(t * 50 + n) * 31 % ${people} + 1`)}, '志愿者' || n,
        ${todaySql} - interval '200 days' from generate_series(1, 100) t, generate_series(1, 50) n`,
    `insert into team_members (team_id, user_id, name, joined_at)
      select ${id('heavy-team', 0)}, ${id('user', 'n')}, '志愿者' || n, ${todaySql} - interval '200 days'
      from generate_series(1, 2000) n`,
  ]
}

/** An event of two thousand people that is on; half of them are there, and three hundred walked in. */
function door(people: number): string[] {
  const event = id('door', 1)
  return [
    ...hold('door', 1, '1'),
    `update events set starts_at = ${todaySql} - interval '30 minutes', ends_at = ${todaySql} + interval '2 hours',
      state = 'published' where id = ${event}`,
    ...crowd('door', 'generate_series(1, 1) e, generate_series(1, 2000) k', people),
    `insert into attendance (id, event_id, person, user_id, signup_id, in_at)
      select ${id('attendance/door', 'sequence')}, event_id, 'user/' || user_id, user_id, id, ${todaySql}
      from signups where event_id = ${event} and sequence % 2 = 0`,
    `insert into attendance (event_id, person, name, in_at)
      select ${event}, 'walk-in/' || n, '王师傅', ${todaySql} from generate_series(1, 300) n`,
  ]
}

/** A school of 160 classes with thirty weeks each. */
function classes(): string[] {
  return [
    `insert into groups (id, organisation_id, opener_id, kind, name, code, opened_at, families)
      select ${id('heavy-class', 'n')}, ${school}, ${heavyUser('teacher')}, 'class', n || '班', 'C' || lpad(n::text, 5, '0'),
        ${todaySql} - interval '300 days', 40 from generate_series(1, 160) n`,
    `insert into group_weeks
      select ${id('heavy-class', 'n')}, monday, 20, 80, 10, 5, 1, 20, 8, 12
      from generate_series(1, 160) n, published_weeks`,
  ]
}

/** Fifty contests of a hundred people, and one of the city with five thousand. */
function contests(people: number): string[] {
  const entering = (contest: string, entrants: string) => `
    insert into contest_entries (contest_id, user_id, group_id, best, joined_at)
      select ${contest}, ${id('user', `k % ${people} + 1`)}, ${id('unit', 'k % 15 + 1')}::text, k % 11, ${todaySql}
      from ${entrants}`
  return [
    `insert into contests (id, opener_id, key, code, title, scope, class_name, organisation_id, groups, age, questions,
        attempts, opens_at, closes_at, created_at)
      select ${id('contest', 'n')}, ${heavyUser('teacher')}, 'c' || n, 'K' || lpad(n::text, 5, '0'), '知识竞赛',
        case when n = 0 then 'city' else 'class' end, case when n > 0 then '四年一班' end,
        case when n > 0 then ${school} end, '[]', 'adult', 10, 3, ${todaySql} - interval '1 day',
        ${todaySql} + interval '7 days', ${todaySql} - interval '1 day' * n
      from generate_series(0, 49) n`,
    entering(id('contest', 'n'), 'generate_series(1, 49) n, generate_series(1, 100) k'),
    entering(id('contest', 0), 'generate_series(1, 5000) k'),
    `insert into terms (organisation_id, name, starts_on) values (${school}, '春季学期', ${daySql} + 90)`,
  ]
}
