import { sql } from 'drizzle-orm'
import type { Acting } from '../../audit/public'
import type { Database } from '../../database/database'
import { unlessTaken } from './unless-taken'

/**
 * Cancels a contest and writes the audit log, in one statement; an already cancelled contest stays unchanged.
 * `taken`: the key belongs to another act; nothing was written.
 */
export async function cancelContest(
  db: Database,
  id: string,
  key: string,
  by: Acting,
): Promise<'cancelled' | 'taken'> {
  const at = sql`${by.at.toISOString()}::timestamptz`
  return unlessTaken('cancelled', async () => {
    await db.run(sql`
      with cancelled as (
        update contests set cancelled_at = ${at} where id = ${id}::uuid and cancelled_at is null returning id
      )
      insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
      select ${at}, ${by.actorId}::uuid, ${key}, 'contests.cancel', id::text, '{"cancelledAt": null}',
        jsonb_build_object('cancelledAt', ${at}), ${by.requestId}
      from cancelled`)
  })
}
