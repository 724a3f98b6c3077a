import { and, eq, sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { challengeReminders } from './schema'

/** Sets the time of day to remind a user of a challenge, from an instant on; replaces an earlier setting. */
export async function setReminder(
  db: Database,
  reminder: Required<
    Pick<typeof challengeReminders.$inferInsert, 'challengeId' | 'userId' | 'time' | 'nextAt'>
  >,
): Promise<void> {
  const { challengeId, userId } = challengeReminders
  const { time, nextAt } = reminder
  await db.query((orm) =>
    orm
      .insert(challengeReminders)
      .values(reminder)
      .onConflictDoUpdate({ target: [challengeId, userId], set: { time, nextAt, claimedUntil: null } }),
  )
}

const ownedBy = (challengeId: string, userId: string) =>
  and(eq(challengeReminders.challengeId, challengeId), eq(challengeReminders.userId, userId))

export async function dropReminder(db: Database, challengeId: string, userId: string): Promise<void> {
  await db.query((orm) => orm.delete(challengeReminders).where(ownedBy(challengeId, userId)))
}

const dueReminder = v.strictObject({
  challenge_id: v.string(),
  user_id: v.string(),
  time: v.string(),
  next_at: v.string(),
  starts_on: v.string(),
  /** Days that are ticked, and days whose question is answered. */
  days: v.array(v.number()),
  provider: v.picklist(['weapp', 'local']),
  subject: v.string(),
})

export type DueReminder = v.InferOutput<typeof dueReminder>

/** Reserves due reminders until an instant, the oldest first, so that no other process takes them. */
export function claimReminders(
  db: Database,
  { now, until, most }: { now: Date; until: Date; most: number },
): Promise<DueReminder[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  return db.rows(
    dueReminder,
    sql`
    with due as (
      select challenge_id, user_id from challenge_reminders
      where next_at <= ${at} and coalesce(claimed_until, ${at}) <= ${at}
      order by next_at limit ${most}::int for update skip locked
    ), r as (
      update challenge_reminders o set claimed_until = ${until.toISOString()}::timestamptz from due
      where o.challenge_id = due.challenge_id and o.user_id = due.user_id returning o.*
    )
    select r.challenge_id, r.user_id, r.time, r.next_at, h.starts_on::text as starts_on, i.provider, i.subject,
      array(
        select day from challenge_ticks where challenge_id = h.id
        union select day from follow_up_answers where challenge_id = h.id) as days
    from r join challenges h on h.id = r.challenge_id join lateral (
      select provider, subject from identities where user_id = r.user_id order by provider desc limit 1
    ) i on true
    order by r.next_at`,
  )
}

/** Saves when the next reminder is due, unless the user chose another time meanwhile. */
export async function putOff(db: Database, due: DueReminder, nextAt: Date): Promise<void> {
  const unchanged = eq(challengeReminders.nextAt, new Date(due.next_at))
  await db.query((orm) =>
    orm
      .update(challengeReminders)
      .set({ nextAt, claimedUntil: null })
      .where(and(ownedBy(due.challenge_id, due.user_id), unchanged)),
  )
}
