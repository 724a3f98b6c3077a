import { type SQL, sql } from 'drizzle-orm'
import * as v from 'valibot'
import { followUpAnswers } from '#domain/challenge/content'
import { consentVersion } from '#domain/family/family'
import type { Database } from '../../database/database'
import { ofFamily } from './in-family'

/** A challenge with all its parts, read in one statement for an adult of the family. */
const challengeRow = v.strictObject({
  id: v.string(),
  child_id: v.string(),
  starts_on: v.string(),
  actions: v.array(v.string()),
  pledge_version: v.string(),
  signature: v.array(v.array(v.number())),
  /** Whether the guardian agreed to photos in the newest consent text. */
  photos_agreed: v.boolean(),
  /** Ticked days, unordered. */
  ticks: v.array(v.strictObject({ day: v.number(), confirmed: v.boolean(), photo: v.boolean() })),
  follow_ups: v.array(v.strictObject({ day: v.number(), answer: v.picklist(followUpAnswers) })),
  /** The latest first. */
  teach_backs: v.array(v.strictObject({ localDay: v.string(), before: v.number(), after: v.number() })),
  /** The time of day at which the caller is reminded. */
  reminder: v.nullable(v.string()),
})

export type ChallengeRow = v.InferOutput<typeof challengeRow>

async function findWhere(db: Database, userId: string, condition: SQL): Promise<ChallengeRow | undefined> {
  const [row] = await db.rows(
    challengeRow,
    sql`
    select h.id, h.child_id, h.starts_on::text as starts_on, h.actions, h.pledge_version, h.signature,
      exists(select 1 from child_consents a
        where a.child_id = c.id and a.withdrawn_at is null and a.photos and a.version = ${consentVersion}) as photos_agreed,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'day', t.day, 'confirmed', t.point_id is not null, 'photo', p.day is not null)), '[]')
        from challenge_ticks t
        left join challenge_photos p on p.challenge_id = t.challenge_id and p.day = t.day
        where t.challenge_id = h.id) as ticks,
      (select coalesce(jsonb_agg(jsonb_build_object('day', f.day, 'answer', f.answer)), '[]')
        from follow_up_answers f where f.challenge_id = h.id) as follow_ups,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'localDay', b.local_day, 'before', b.before, 'after', b.after) order by b.at desc, b.key), '[]')
        from teach_backs b where b.challenge_id = h.id) as teach_backs,
      (select r.time from challenge_reminders r
        where r.challenge_id = h.id and r.user_id = m.user_id) as reminder
    from challenges h join (${ofFamily(userId)}) on c.id = h.child_id
    where ${condition} order by h.starts_on desc limit 1`,
  )
  return row
}

/** A challenge of the family that the user is in. */
export function findChallenge(db: Database, userId: string, id: string): Promise<ChallengeRow | undefined> {
  return findWhere(db, userId, sql`h.id = ${id}::uuid`)
}

/** The challenge of a child that began last, if the user is an adult of the child's family. */
export function lastChallenge(
  db: Database,
  userId: string,
  childId: string,
): Promise<ChallengeRow | undefined> {
  return findWhere(db, userId, sql`h.child_id = ${childId}::uuid`)
}

/** The challenge that somebody began with a key. */
export function findChallengeByKey(
  db: Database,
  userId: string,
  key: string,
): Promise<ChallengeRow | undefined> {
  return findWhere(db, userId, sql`h.user_id = ${userId}::uuid and h.key = ${key}`)
}
