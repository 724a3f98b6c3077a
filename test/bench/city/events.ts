import { type CitySize, id, todaySql } from './size'

/** Sign-ups of an event; all but each sixth come. */
const signups = 60

/** Events of the year before and of the next two weeks, who signed up, who came, and what it brought. */
export function fillEvents({ people, units, events }: CitySize): string[] {
  return [
    ...hold('event', events, `n % ${units} + 1`),
    ...crowd('event', `generate_series(1, ${events}) e, generate_series(1, ${signups}) k`, people),
    `insert into outbox_messages (user_id, event_id, signup_id, what, round, at, sent_at)
      select user_id, event_id, id, 'promoted', 0, signed_at, signed_at from signups where sequence % 3 = 0`,
  ]
}

/** So many events; `unit` is the number of an event's unit. They begin from a year ago to two weeks ahead. */
export function hold(name: string, count: number, unit: string): string[] {
  const every = `generate_series(1, ${count}) n`
  const startsAt = `${todaySql} + interval '14 days' - interval '1 day' * (n % 365) - interval '1 minute' * (n % 7)`
  return [
    `insert into events (id, organisation_id, creator_id, kind, title, place, about, bring, contact_name,
        contact_phone, starts_at, ends_at, audience, credited_minutes, check_out, state, secret, created_at)
      select ${id(name, 'n')}, ${id('unit', unit)}, ${id('user', unit)},
        (array['community', 'training', 'school'])[n % 3 + 1], '桶边指导志愿活动', '鹤鸣社区广场', '一起去', '水杯',
        '李晓燕', '0452-1234567', starts_at, starts_at + interval '2 hours', 'everyone', 120, false,
        case when starts_at < ${todaySql} then 'ended' else 'published' end, md5('secret' || n), ${todaySql}
      from (select n, ${startsAt} as starts_at from ${every}) held`,
    `insert into event_places (event_id, open, sign_up_until, capacity, taken, last_sequence)
      select id, state = 'published', starts_at, 2000, ${signups}, ${signups} from events where id in (
        select ${id(name, 'n')} from ${every})`,
  ]
}

/** People `k` of events `e`, taken in turn from everybody. */
export function crowd(name: string, pairs: string, people: number): string[] {
  const signup = id(`signup/${name}`, `e || '/' || k`)
  const attendance = id(`attendance/${name}`, `e || '/' || k`)
  const act = id(`act/${name}`, `e || '/' || k`)
  const user = id('user', `(e * ${signups} + k)::bigint * 7919 % ${people} + 1`)
  const came = `from ${pairs}, events held where held.id = ${id(name, 'e')} and held.state = 'ended' and k % 6 > 0`
  return [
    `insert into signups (id, event_id, user_id, key, name, sequence, size, state, signed_at)
      select ${signup}, ${id(name, 'e')}, ${user}, '${name}' || e, '居民' || k, k, 1, 'placed',
        ${todaySql} - interval '30 days' from ${pairs}`,
    `insert into signup_people (id, signup_id, event_id, user_id)
      select ${id(`person/${name}`, `e || '/' || k`)}, ${signup}, ${id(name, 'e')}, ${user} from ${pairs}`,
    `insert into participation (id, kind, about, user_id, organisation_id, local_day, at, points, minutes)
      select ${act}, 'event', ${attendance} || '/1', ${user}, held.organisation_id, held.starts_at::date,
        held.starts_at, 10, 120 ${came}`,
    `insert into attendance (id, event_id, person, user_id, signup_id, in_at, credit_id, credits)
      select ${attendance}, held.id, 'user/' || ${user}, ${user}, ${signup}, held.starts_at, ${act}, 1 ${came}`,
  ]
}
