import { isDeepStrictEqual } from 'node:util'
import type { CallContext } from '../dispatch/context'
import { type Acting, type AuditedAct, findAct } from './store/acts'
import { isDuplicate } from '../database/sql-state'

/**
 * Does an act that is written to the audit log once a key, however often it is asked for; answers the id of what it
 * was done to. `perform` writes the log in the same statement or transaction, or throws. Throws what `conflict` makes
 * where the key was used for something else.
 */
export async function actOnce(
  { db, now, requestId }: CallContext,
  actorId: string,
  act: AuditedAct,
  conflict: () => Error,
  perform: (by: Acting) => Promise<void>,
): Promise<string> {
  const done = (await find()) ?? (await doIt())
  if (done.action !== act.action || !isDeepStrictEqual(done.after, asJson(act.asked))) throw conflict()
  return done.target

  function find() {
    return findAct(db, actorId, act.key)
  }

  async function doIt() {
    try {
      await perform({ actorId, requestId, at: now })
    } catch (error) {
      // A twin of this request was first; all of this one was undone.
      if (!isDuplicate(error)) throw error
    }
    const written = await find()
    if (!written) throw new Error('an act was done and cannot be found')
    return written
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
