import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { quizPurse } from './answers'

export interface QuizTally {
  /** Local days of finished dailies, latest first. */
  readonly days: string[]
  readonly dailies: number
  readonly contests: number
  readonly right_answers: number
  readonly perfect_dailies: number
  readonly points_today: number
}

/** What a person's finished attempts add up to, and the quiz's points of one local day. */
export async function quizTallyOf(db: Database, userId: string, localDay: string): Promise<QuizTally> {
  const [row] = await db.run<QuizTally>(sql`
    select coalesce(array_agg(local_day::text order by local_day desc) filter (where mode = 'daily'), '{}') as days,
      count(*) filter (where mode = 'daily')::int as dailies,
      count(*) filter (where mode = 'contest')::int as contests,
      coalesce(sum(score), 0)::int as right_answers,
      count(*) filter (where mode = 'daily' and score = cardinality(rights))::int as perfect_dailies,
      (select coalesce(sum(points), 0)::int from participation_days
        where user_id = ${userId}::uuid and local_day = ${localDay}::date and kind = ${quizPurse}) as points_today
    from quiz_attempts where user_id = ${userId}::uuid and score is not null`)
  if (!row) throw new Error('an aggregate without a row')
  return row
}
