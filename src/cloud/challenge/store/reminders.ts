import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

/** Reminds somebody of a challenge at a time of day from an instant on; of one that they had, at this time instead. */
export async function setReminder(
  db: Database,
  challengeId: string,
  userId: string,
  { time, nextAt }: { time: string; nextAt: Date },
): Promise<void> {
  await db.run(sql`
    insert into challenge_reminders (challenge_id, user_id, time, next_at)
    values (${challengeId}::uuid, ${userId}::uuid, ${time}, ${nextAt.toISOString()}::timestamptz)
    on conflict (challenge_id, user_id) do update
      set time = excluded.time, next_at = excluded.next_at, claimed_until = null`)
}

export async function dropReminder(db: Database, challengeId: string, userId: string): Promise<void> {
  await db.run(sql`
    delete from challenge_reminders where challenge_id = ${challengeId}::uuid and user_id = ${userId}::uuid`)
}

export interface DueReminder {
  readonly challenge_id: string
  readonly user_id: string
  readonly time: string
  readonly next_at: string
  readonly starts_on: string
  /** Days that are ticked, and questions that are answered. */
  readonly days: number[]
  readonly provider: 'weapp' | 'local'
  readonly subject: string
}

/** Takes reminders that are due, the oldest first, so that nobody else takes them until an instant. */
export function claimReminders(
  db: Database,
  { now, until, most }: { now: Date; until: Date; most: number },
): Promise<DueReminder[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  return db.run<DueReminder>(sql`
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
    order by r.next_at`)
}

/** Notes when the next one is due, unless somebody chose another time meanwhile. */
export async function putOff(db: Database, due: DueReminder, nextAt: Date): Promise<void> {
  await db.run(sql`
    update challenge_reminders set next_at = ${nextAt.toISOString()}::timestamptz, claimed_until = null
    where challenge_id = ${due.challenge_id}::uuid and user_id = ${due.user_id}::uuid
      and next_at = ${due.next_at}::timestamptz`)
}
