import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { ofFamily } from './in-family'
import type { challenges } from './schema'

type NewChallenge = Omit<typeof challenges.$inferInsert, 'id'>

/**
 * Begins a challenge for a child of the family, unless the child has one whose 21 days are not over by the
 * new start day, or the key was used. Locking the child's row puts two phones in order.
 */
export async function insertChallenge(db: Database, challenge: NewChallenge, days: number): Promise<void> {
  const { childId, userId, key, startsOn, actions, pledgeVersion, signature, begunAt } = challenge
  const [child, start] = [sql`${childId}::uuid`, sql`${startsOn}::date`]
  await db.inOrder([
    sql`select id from children where id = ${child} for update`,
    sql`
      insert into challenges (child_id, user_id, key, starts_on, actions, pledge_version, signature, begun_at)
      select c.id, m.user_id, ${key}, ${start}, ${`{${actions.join(',')}}`}::text[], ${pledgeVersion},
        ${JSON.stringify(signature)}::jsonb, ${begunAt.toISOString()}::timestamptz
      from ${ofFamily(userId)}
      where c.id = ${child} and not exists (
        select 1 from challenges h where h.child_id = ${child} and h.starts_on + ${days}::int > ${start})
      on conflict do nothing`,
  ])
}
