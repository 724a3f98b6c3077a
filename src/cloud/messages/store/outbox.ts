import { eq, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { noticeKinds } from '#domain/messages/notice'
import type { Database } from '../../database/database'
import { outboxMessages } from './schema'

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`

const addedRow = v.strictObject({ id: v.string() })

/**
 * Adds reminders for people with a place in an event that starts between two instants, a limited number: one
 * per person and event, however many parties they signed up. Answers how many.
 */
export async function addReminders(
  db: Database,
  now: Date,
  starting: { after: Date; by: Date },
  most: number,
): Promise<number> {
  const rows = await db.rows(
    addedRow,
    sql`
    insert into outbox_messages (user_id, event_id, signup_id, what, round, at)
    select distinct on (s.event_id, s.user_id) s.user_id, s.event_id, s.id, 'reminder', 0, ${instant(now)}
    from events e join signups s on s.event_id = e.id
    where e.state = 'published' and s.state = 'placed'
      and e.starts_at > ${instant(starting.after)} and e.starts_at <= ${instant(starting.by)}
      and not exists (
        select 1 from outbox_messages told
        where told.event_id = e.id and told.user_id = s.user_id and told.what = 'reminder')
    order by s.event_id, s.user_id, s.sequence limit ${most}::int
    on conflict do nothing returning id`,
  )
  return rows.length
}

interface Claim {
  readonly now: Date
  /** Messages from before this instant are not sent. */
  readonly since: Date
  readonly until: Date
  readonly most: number
  /** How often a message is tried. */
  readonly tries: number
}

const dueRow = v.strictObject({
  id: v.string(),
  event_id: v.string(),
  what: v.picklist(noticeKinds),
  title: v.string(),
  starts_at: v.string(),
  place: v.string(),
  reason: v.nullable(v.string()),
  provider: v.picklist(['weapp', 'local']),
  subject: v.string(),
})

/** A message to be sent, and its recipient. */
export type DueMessage = v.InferOutput<typeof dueRow>

/** Reserves messages to be sent until an instant, the oldest first, so that no other process takes them. */
export function claimMessages(
  db: Database,
  { now, since, until, most, tries }: Claim,
): Promise<DueMessage[]> {
  const at = instant(now)
  return db.rows(
    dueRow,
    sql`
    with due as (
      select id from outbox_messages
      where sent_at is null and at > ${instant(since)} and at <= ${at} and coalesce(claimed_until, ${at}) <= ${at} and tries < ${tries}::int
      order by at, sequence limit ${most}::int for update skip locked
    ), m as (
      update outbox_messages o set claimed_until = ${instant(until)}
      from due where o.id = due.id returning o.*
    )
    select m.id, m.event_id, m.what, e.title, e.starts_at, e.place, e.reason, i.provider, i.subject
    from m join events e on e.id = m.event_id join lateral (
      select provider, subject from identities where user_id = m.user_id order by provider desc limit 1
    ) i on true
    order by m.at, m.sequence`,
  )
}

export async function markSent(db: Database, id: string, now: Date): Promise<void> {
  await db.query((orm) => orm.update(outboxMessages).set({ sentAt: now }).where(eq(outboxMessages.id, id)))
}

/** Counts a failed try. Messages that a killed sender never reached do not count: they would be lost. */
export async function markFailed(db: Database, id: string): Promise<void> {
  const { tries } = outboxMessages
  await db.query((orm) =>
    orm
      .update(outboxMessages)
      .set({ tries: sql`${tries} + 1` })
      .where(eq(outboxMessages.id, id)),
  )
}
