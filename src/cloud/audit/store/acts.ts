import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { auditLog } from './schema'

/** Who performs an act that is written to the audit log, and when. */
export interface Acting {
  readonly actorId: string
  readonly requestId: string
  readonly at: Date
}

/** An act of a worker or admin, performed once per key. */
export interface AuditedAct {
  readonly key: string
  /** Procedure, `noun.verb`. */
  readonly action: string
  /** What was asked, as plain JSON; a retry must ask the same. */
  readonly asked: unknown
}

/** The act that the actor logged under a key, if any. */
export async function findAct(db: Database, actorId: string, key: string) {
  const { action, target, after } = auditLog
  const [act] = await db.query((orm) =>
    orm
      .select({ action, target, after })
      .from(auditLog)
      .where(and(eq(auditLog.actorId, actorId), eq(auditLog.key, key))),
  )
  return act
}

/**
 * The insert that writes an act to the audit log, for each row of `source`, which has an `id` and a jsonb
 * `before`. If the key was used before, the whole statement fails as a duplicate.
 */
export function logAct({ key, action, asked }: AuditedAct, by: Acting, source: SQL): SQL {
  return sql`
    insert into audit_log (at, actor_id, key, action, target, before, after, request_id)
    select ${by.at.toISOString()}::timestamptz, ${by.actorId}::uuid, ${key}, ${action}, source.id::text,
      source.before, ${JSON.stringify(asked)}::jsonb, ${by.requestId}
    from ${source} as source`
}
