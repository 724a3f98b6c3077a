import type { SQL } from 'drizzle-orm'
import * as v from 'valibot'
import type { RowSchema } from '../database/database'
import type { CallContext } from '../dispatch/context'
import { type AuditedAct, logAct } from './store/acts'
import { actOnce } from './act-once'

interface AuditedRead<Row extends RowSchema> {
  readonly act: AuditedAct
  /** What the log says it was about, as `logAct` takes it. */
  readonly about: SQL
  readonly row: Row
  readonly rows: SQL
}

/** Reads what may not leave unlogged: the rows and the line in the audit log are one transaction, once a key. */
export async function readAudited<Row extends RowSchema>(
  context: CallContext,
  actorId: string,
  { act, about, row, rows }: AuditedRead<Row>,
  conflict: () => Error,
): Promise<v.InferOutput<Row>[]> {
  const { db } = context
  let read: unknown[] | undefined
  await actOnce(context, actorId, act, conflict, async (by) => {
    ;[read] = await db.inOrder([rows, logAct(act, by, about)])
  })
  // A retry is in the log already, and gets what stands there by now.
  return read ? v.parse(v.array(row), read) : db.rows(row, rows)
}
