import { settleFamilies } from './families'
import { runAll } from './fill-city'
import { hold } from './events'
import { residents } from './people'
import { id, todaySql } from './size'

/** A city that has waited long for its jobs. */
export const crowdedCity = { people: 1_000_000, families: 300_000, messages: 3000, old: 100_000 } as const

/**
 * A million known people whose counters are all old, 300,000 families with a week to be published, messages and
 * reminders that are due, and a hundred thousand notices of last year.
 */
export async function fillCrowdedCity(url: string): Promise<void> {
  const { people, families, messages, old } = crowdedCity
  await runAll(url, [
    ...residents(people),
    `update rate_windows set window_start = ${todaySql} - interval '2 days'`,
    `insert into organisations (id, kind, name, district)
      select ${id('unit', 'n')}, 'community', '第' || n || '单位', '龙沙区' from generate_series(1, 500) n`,
    ...settleFamilies(families, 500, 14),
    `insert into published_weeks (monday) values (date '2026-11-02')`,
    ...hold('event', 100, 'n'),
    `insert into signups (id, event_id, user_id, key, sequence, size, state, signed_at)
      select ${id('signup', 'n')}, ${id('event', 'n % 100 + 1')}, ${id('user', 'n')}, 'k', n, 1, 'placed', ${todaySql}
      from generate_series(1, ${messages + old}) n`,
    `insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
      select user_id, event_id, id, 'cancelled', 0, ${todaySql} - interval '1 hour'
      from signups where sequence <= ${messages}`,
    `insert into outbox_messages (user_id, event_id, signup_id, what, round, at, sent_at)
      select user_id, event_id, id, 'cancelled', 0, ${todaySql} - interval '300 days', ${todaySql}
      from signups where sequence > ${messages}`,
    `update challenge_reminders set next_at = ${todaySql} - interval '30 minutes' where ctid = any(array(
      select ctid from challenge_reminders limit 1000))`,
  ])
}
