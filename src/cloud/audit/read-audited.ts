import type { SQL } from 'drizzle-orm'
import type { CallContext } from '../dispatch/context'
import { type AuditedAct, logAct } from './store/acts'
import { actOnce } from './act-once'

interface AuditedRead {
  readonly act: AuditedAct
  /** What the log says it was about, as `logAct` takes it. */
  readonly about: SQL
  readonly rows: SQL
}

/** Reads what may not leave unlogged: the rows and the line in the audit log are one transaction, once a key. */
export async function readAudited<Row>(
  context: CallContext,
  actorId: string,
  { act, about, rows }: AuditedRead,
  conflict: () => Error,
): Promise<Row[]> {
  const { db } = context
  let read: unknown[] | undefined
  await actOnce(context, actorId, act, conflict, async (by) => {
    ;[read] = await db.inOrder([rows, logAct(act, by, about)])
  })
  // A retry is in the log already, and gets what stands there by now.
  return (read ?? (await db.run<Row>(rows))) as Row[]
}
