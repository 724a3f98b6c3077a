import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { quizPurse } from './answers'

const tallyRow = v.strictObject({
  /** Local days of finished dailies, latest first. */
  days: v.array(v.string()),
  dailies: v.number(),
  contests: v.number(),
  right_answers: v.number(),
  perfect_dailies: v.number(),
  points_today: v.number(),
})

export type QuizTally = v.InferOutput<typeof tallyRow>

/** The totals of a person's finished attempts, and the quiz's points of one local day. */
export async function quizTallyOf(db: Database, userId: string, localDay: string): Promise<QuizTally> {
  const [row] = await db.rows(
    tallyRow,
    sql`
    select coalesce(array_agg(local_day::text order by local_day desc) filter (where mode = 'daily'), '{}') as days,
      count(*) filter (where mode = 'daily')::int as dailies,
      count(*) filter (where mode = 'contest')::int as contests,
      coalesce(sum(score), 0)::int as right_answers,
      count(*) filter (where mode = 'daily' and score = cardinality(rights))::int as perfect_dailies,
      (select coalesce(sum(points), 0)::int from participation_days
        where user_id = ${userId}::uuid and local_day = ${localDay}::date and kind = ${quizPurse}) as points_today
    from quiz_attempts where user_id = ${userId}::uuid and score is not null`,
  )
  if (!row) throw new Error('an aggregate without a row')
  return row
}
