import { sql } from 'drizzle-orm'
import type { GroupSum, NamedEntrant } from '#domain/contests/standing'
import { type ContestRow, contestColumns } from './contests'
import type { Database } from '../../database/database'

export interface SeenContest extends ContestRow {
  readonly attempts_used: number
  /** Right answers of the best finished attempt. */
  readonly best: number | null
}

/** A contest as far as it concerns somebody who opened or joined it; undefined for everyone else. */
export async function contestSeenBy(
  db: Database,
  contestId: string,
  userId: string,
): Promise<SeenContest | undefined> {
  const [row] = await db.run<SeenContest>(sql`
    select ${contestColumns}, e.best, (
        select count(*)::int from quiz_attempts a where a.user_id = ${userId}::uuid and a.contest_id = c.id
      ) as attempts_used
    from contests c
    left join organisations o on o.id = c.organisation_id
    left join contest_entries e on e.contest_id = c.id and e.user_id = ${userId}::uuid
    where c.id = ${contestId}::uuid and (e.user_id is not null or c.opener_id = ${userId}::uuid)`)
  return row
}

/** What each group's people reached, the best finished attempt of each. An index holds all of it, in this order. */
export function groupSums(db: Database, contestId: string): Promise<GroupSum[]> {
  return db.run<GroupSum>(sql`
    select coalesce(o.name, sums.group_id) as "group", sums.entrants, sums."rightAnswers"
    from (
      select group_id, count(*)::int as entrants, sum(best)::int as "rightAnswers"
      from contest_entries where contest_id = ${contestId}::uuid and best is not null group by group_id
    ) sums left join organisations o on o.id::text = sums.group_id`)
}

/** The best of those who agreed to be named. */
export function bestNamed(db: Database, contestId: string, limit: number): Promise<Required<NamedEntrant>[]> {
  return db.run<Required<NamedEntrant>>(sql`
    select name, best as "rightAnswers" from contest_entries
    where contest_id = ${contestId}::uuid and best is not null and name is not null
    order by best desc, joined_at, user_id limit ${limit}`)
}
