import { sql } from 'drizzle-orm'
import type { FollowUpAnswer } from '#domain/challenge/content'
import type { Database } from '../../database/database'

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
