import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import type { teachBacks } from './schema'

/** Correct answers out of five. */
const teachBack = v.strictObject({ before: v.number(), after: v.number() })

export type TeachBack = v.InferOutput<typeof teachBack>

/** Saves how an adult answered, once per key; answers what is stored under the key. */
export async function keepTeachBack(
  db: Database,
  { challengeId, key, before, after, localDay, at }: typeof teachBacks.$inferInsert,
): Promise<TeachBack | undefined> {
  const which = sql`challenge_id = ${challengeId}::uuid and key = ${key}`
  const [, kept] = await db.inOrder([
    sql`
      insert into teach_backs (challenge_id, key, before, after, local_day, at)
      select id, ${key}, ${before}::int, ${after}::int, ${localDay}::date, ${at.toISOString()}::timestamptz
      from challenges where id = ${challengeId}::uuid for key share
      on conflict do nothing`,
    sql`select before, after from teach_backs where ${which}`,
  ])
  return v.parse(v.array(teachBack), kept)[0]
}
