import { sql } from 'drizzle-orm'
import { contestFields, type ContestPlan } from '#domain/contests/fields'
import { valuesOf } from '#domain/form/values'
import type { Acting } from '../../audit/public'
import type { Database } from '../../database/database'
import { insertion } from '../../database/row-values'
import { contests } from './schema'
import { unlessTaken } from './unless-taken'

/**
 * Opens a contest and writes the audit log, in one statement. `taken`: the opener's key or the code was used before,
 * or the key belongs to another act; nothing was written.
 */
export async function insertContest(
  db: Database,
  plan: ContestPlan,
  { key, code }: { readonly key: string; readonly code: string },
  by: Acting,
): Promise<'opened' | 'taken'> {
  const opened = {
    ...valuesOf(contestFields, plan),
    ...{ openerId: by.actorId, key, code, createdAt: by.at },
  }
  return unlessTaken('opened', async () => {
    await db.run(sql`
      with opened as (
        insert into contests ${insertion(contests, opened)}
        returning id, title, scope, organisation_id, opens_at, closes_at
      )
      insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${by.at.toISOString()}::timestamptz, ${by.actorId}::uuid, ${key}, 'contests.create', id::text, '{}',
        to_jsonb(opened) - 'id', ${by.requestId}
      from opened`)
  })
}
