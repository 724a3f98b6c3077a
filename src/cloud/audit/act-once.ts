import { isDeepStrictEqual } from 'node:util'
import type { CallContext } from '../dispatch/context'
import { type Acting, type AuditedAct, findAct } from './store/acts'
import { isDuplicate } from '../database/sql-state'

/**
 * Performs an audited act at most once per idempotency key, and answers the id of what the act was done to.
 * `perform` must write the audit log in the same statement or transaction, or throw. Throws what `conflict`
 * makes if the key was used for a different act.
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
      // Another request with the same key finished first, so everything this one wrote was rolled back.
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
