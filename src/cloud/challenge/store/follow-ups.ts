import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import type { followUpAnswers } from './schema'

/** Saves a family's answer to the question of a day, replacing an earlier answer. */
export async function keepFollowUp(
  db: Database,
  { challengeId, day, answer }: typeof followUpAnswers.$inferInsert,
): Promise<void> {
  await db.run(sql`
    insert into follow_up_answers (challenge_id, day, answer)
    select id, ${day}::int, ${answer} from challenges where id = ${challengeId}::uuid for key share
    on conflict (challenge_id, day) do update set answer = excluded.answer`)
}
