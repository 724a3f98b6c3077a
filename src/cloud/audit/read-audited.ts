import type { SQL } from 'drizzle-orm'
import * as v from 'valibot'
import type { RowSchema } from '../database/database'
import type { CallContext } from '../dispatch/context'
import { type AuditedAct, logAct } from './store/acts'
import { actOnce } from './act-once'

interface AuditedRead<Row extends RowSchema> {
  readonly act: AuditedAct
  /** The subject of the log entry, as `logAct` takes it. */
  readonly about: SQL
  readonly row: Row
  readonly rows: SQL
}

/** Reads rows that must not be read unlogged: reading and logging are one transaction, once per key. */
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
  // The log already has this key: a retry gets the rows in their present state.
  return read ? v.parse(v.array(row), read) : db.rows(row, rows)
}
