import { type SQL, sql } from 'drizzle-orm'
import type { FollowUpAnswer } from '#domain/challenge/content'
import { consentVersion } from '#domain/family/family'
import type { Database } from '../../database/database'

export interface NewChallenge {
  readonly childId: string
  readonly userId: string
  readonly key: string
  /** Asia/Shanghai, `YYYY-MM-DD`. */
  readonly startsOn: string
  readonly actions: readonly string[]
  readonly pledgeVersion: string
  readonly signature: readonly (readonly number[])[]
}

/** A challenge as the database hands it back to an adult of the family. */
export interface ChallengeRow {
  readonly id: string
  readonly child_id: string
  readonly starts_on: string
  readonly actions: string[]
  readonly pledge_version: string
  readonly signature: number[][]
  /** The guardian agreed to keep photos, in the newest text. */
  readonly photos_agreed: boolean
  /** Days that are ticked, in no order. */
  readonly ticks: readonly { day: number; confirmed: boolean; photo: boolean }[]
  readonly follow_ups: readonly { day: number; answer: FollowUpAnswer }[]
  /** The latest first. */
  readonly teach_backs: readonly { localDay: string; before: number; after: number }[]
  /** When the caller is reminded. */
  readonly reminder: string | null
}

/** Children and challenges of the family in which somebody is. */
const ofFamily = (userId: string) => sql`
  children c join family_members m on m.family_id = c.family_id and m.user_id = ${userId}::uuid`

async function findWhere(db: Database, userId: string, condition: SQL): Promise<ChallengeRow | undefined> {
  const [row] = await db.run<ChallengeRow>(sql`
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
    where ${condition} order by h.starts_on desc limit 1`)
  return row
}

/** A challenge of the family in which somebody is. */
export function findChallenge(db: Database, userId: string, id: string): Promise<ChallengeRow | undefined> {
  return findWhere(db, userId, sql`h.id = ${id}::uuid`)
}

/** The challenge of a child that began last, seen by an adult of the family. */
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

/** Whether a child takes part in the family in which somebody is. */
export async function isInFamily(db: Database, userId: string, childId: string): Promise<boolean> {
  const rows = await db.run(sql`select c.id from ${ofFamily(userId)} where c.id = ${childId}::uuid`)
  return rows.length > 0
}

/**
 * Begins a challenge of a child of the family, unless one of its 21 days is not over on the day on which it begins or
 * the key was used. The lock of the child's row puts two phones in order.
 */
export async function insertChallenge(
  db: Database,
  challenge: NewChallenge,
  days: number,
  now: Date,
): Promise<void> {
  const { childId, userId, key, startsOn, actions, pledgeVersion, signature } = challenge
  const [child, start] = [sql`${childId}::uuid`, sql`${startsOn}::date`]
  await db.inOrder([
    sql`select id from children where id = ${child} for update`,
    sql`
      insert into challenges (child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select c.id, m.user_id, ${key}, ${start}, ${`{${actions.join(',')}}`}::text[], ${pledgeVersion},
        ${JSON.stringify(signature)}::jsonb, ${now.toISOString()}::timestamptz
      from ${ofFamily(userId)}
      where c.id = ${child} and not exists (
        select 1 from challenges h where h.child_id = ${child} and h.starts_on + ${days}::int > ${start})
      on conflict do nothing`,
  ])
}

export interface ChallengeSummary {
  readonly child_id: string
  readonly id: string
  readonly starts_on: string
  /** Days. */
  readonly ticked: number
}

/** Of each child of a family the challenge that began last. */
export function challengesInFamily(db: Database, familyId: string): Promise<ChallengeSummary[]> {
  return db.run<ChallengeSummary>(sql`
    select distinct on (h.child_id) h.child_id, h.id, h.starts_on::text as starts_on,
      (select count(*)::int from challenge_ticks t where t.challenge_id = h.id) as ticked
    from challenges h join children c on c.id = h.child_id
    where c.family_id = ${familyId}::uuid order by h.child_id, h.starts_on desc`)
}
