import { sql } from 'drizzle-orm'
import type { FollowUpAnswer } from '#domain/challenge/content'
import type { Database } from '../../database/database'

/** Keeps the photo of a day that is ticked, in place of an earlier one; answers whether it is ticked. */
export async function keepPhoto(
  db: Database,
  challengeId: string,
  day: number,
  jpeg: Uint8Array,
): Promise<boolean> {
  const rows = await db.run(sql`
    insert into challenge_photos (challenge_id, day, jpeg)
    select h.id, t.day, decode(${Buffer.from(jpeg).toString('base64')}, 'base64')
    from challenges h join challenge_ticks t on t.challenge_id = h.id
    where h.id = ${challengeId}::uuid and t.day = ${day}::int for key share of h
    on conflict (challenge_id, day) do update set jpeg = excluded.jpeg returning day`)
  return rows.length > 0
}

/** The photo of a day, in base64. */
export async function findPhoto(db: Database, challengeId: string, day: number): Promise<string | undefined> {
  const [row] = await db.run<{ jpeg: string }>(sql`
    select translate(encode(jpeg, 'base64'), E'\\n', '') as jpeg from challenge_photos
    where challenge_id = ${challengeId}::uuid and day = ${day}::int`)
  return row?.jpeg
}

export interface TeachBack {
  /** Right answers of five. */
  readonly before: number
  readonly after: number
}

/** Keeps how a grown-up answered, once a key; answers what is kept under it. */
export async function keepTeachBack(
  db: Database,
  challengeId: string,
  key: string,
  { before, after, localDay, at }: TeachBack & { localDay: string; at: Date },
): Promise<TeachBack | undefined> {
  const which = sql`challenge_id = ${challengeId}::uuid and key = ${key}`
  const [, rows] = await db.inOrder([
    sql`
      insert into teach_backs (challenge_id, key, before, after, local_day, at)
      select id, ${key}, ${before}::int, ${after}::int, ${localDay}::date, ${at.toISOString()}::timestamptz
      from challenges where id = ${challengeId}::uuid for key share
      on conflict do nothing`,
    sql`select before, after from teach_backs where ${which}`,
  ])
  return rows?.[0] as TeachBack | undefined
}

export async function keepFollowUp(
  db: Database,
  challengeId: string,
  day: number,
  answer: FollowUpAnswer,
): Promise<void> {
  await db.run(sql`
    insert into follow_up_answers (challenge_id, day, answer)
    select id, ${day}::int, ${answer} from challenges where id = ${challengeId}::uuid for key share
    on conflict (challenge_id, day) do update set answer = excluded.answer`)
}
