import { sql } from 'drizzle-orm'
import type { NoticeKind } from '#domain/messages/notice'
import type { Database } from '../../database/database'

export interface NoticeRow {
  readonly id: string
  readonly event_id: string
  readonly what: NoticeKind
  readonly at: string
  readonly title: string
  readonly place: string
  readonly starts_at: string
  readonly reason: string | null
}

export interface DueRow extends NoticeRow {
  readonly provider: 'weapp' | 'local'
  readonly subject: string
}

const noticeColumns = sql`m.id, m.event_id, m.what, m.at, e.title, e.place, e.starts_at, e.reason`

/** What a person was told, the latest first. */
export function noticesOf(db: Database, userId: string, limit: number): Promise<NoticeRow[]> {
  return db.run<NoticeRow>(sql`
    select ${noticeColumns} from outbox_messages m join events e on e.id = m.event_id
    where m.user_id = ${userId}::uuid order by m.at desc, m.sequence desc limit ${limit}`)
}

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`

/**
 * Puts a reminder into the outbox for people with a place in an event that starts between two instants, so many at
 * most: one a person and event, whatever parties they signed up and however often. Answers how many.
 */
export async function addReminders(
  db: Database,
  now: Date,
  starting: { after: Date; by: Date },
  most: number,
): Promise<number> {
  const rows = await db.run(sql`
    insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
    select distinct on (s.event_id, s.user_id) s.user_id, s.event_id, s.id, 'reminder', 0, ${instant(now)}
    from events e join signups s on s.event_id = e.id
    where e.state = 'published' and s.state = 'placed'
      and e.starts_at > ${instant(starting.after)} and e.starts_at <= ${instant(starting.by)}
      and not exists (
        select 1 from outbox_messages told
        where told.event_id = e.id and told.user_id = s.user_id and told.what = 'reminder')
    order by s.event_id, s.user_id, s.sequence limit ${most}::int
    on conflict do nothing returning id`)
  return rows.length
}

interface Claim {
  readonly now: Date
  /** What was to be told before is left. */
  readonly since: Date
  readonly until: Date
  readonly most: number
  /** So often a message is tried. */
  readonly tries: number
}

/** Takes messages to be sent, the oldest first, so that nobody else takes them until an instant. */
export function claimMessages(db: Database, { now, since, until, most, tries }: Claim): Promise<DueRow[]> {
  const at = instant(now)
  return db.run<DueRow>(sql`
    with due as (
      select id from outbox_messages
      where sent_at is null and at > ${instant(since)} and at <= ${at} and coalesce(claimed_until, ${at}) <= ${at} and tries < ${tries}::int
      order by at, sequence limit ${most}::int for update skip locked
    ), m as (
      update outbox_messages o set claimed_until = ${instant(until)}
      from due where o.id = due.id returning o.*
    )
    select ${noticeColumns}, i.provider, i.subject
    from m join events e on e.id = m.event_id join lateral (
      select provider, subject from identities where user_id = m.user_id order by provider desc limit 1
    ) i on true
    order by m.at, m.sequence`)
}

export async function markSent(db: Database, id: string, now: Date): Promise<void> {
  await db.run(
    sql`update outbox_messages set sent_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`,
  )
}

/** Counts a try that failed. Not those that a killed sender never came to: a message would be lost with the fifth. */
export async function markFailed(db: Database, id: string): Promise<void> {
  await db.run(sql`update outbox_messages set tries = tries + 1 where id = ${id}::uuid`)
}

/** Deletes notices of before an instant, so many at most; answers how many. */
export async function forgetNotices(db: Database, before: Date, most: number): Promise<number> {
  const [row] = await db.run<{ n: number }>(sql`
    with gone as (
      delete from outbox_messages where ctid = any(array(
        select ctid from outbox_messages where at < ${instant(before)}
        order by at limit ${most}::int for update skip locked))
      returning 1
    ) select count(*)::int as n from gone`)
  return row?.n ?? 0
}
