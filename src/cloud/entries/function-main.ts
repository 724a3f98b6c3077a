import { randomUUID } from 'node:crypto'
import tcb from '@cloudbase/node-sdk'
import type { WireReply } from '#contract/wire'
import type { Caller } from '../dispatch/context'
import type { Dispatch } from '../dispatch/dispatch'
import { refusal } from '../dispatch/refusal'
import { databaseReason } from '../database/database-reason'

type PlatformContext = Parameters<typeof tcb.getCloudbaseContext>[0]
export type FunctionMain = (event: unknown, context: PlatformContext) => Promise<WireReply>

const inputLimit = 100 * 1024

/**
 * The cloud function. The caller is read only from the platform's context: `event` is what the phone sent and
 * may claim anything, including `openid` and `userInfo`.
 */
export function functionMain(open: () => Promise<Dispatch>): FunctionMain {
  return async (event, context) => {
    const requestId = requestIdOf(context)
    const { path, input } = Object(event) as { path?: unknown; input?: unknown }
    if (isTooLarge(input)) return tooLarge(requestId)
    try {
      const dispatch = await open()
      return (await dispatch({ path, input, caller: callerOf(context), requestId })).body
    } catch (error) {
      // Dispatching never rejects, so the database could not be opened; the request is not at fault.
      const reason = databaseReason(error) ?? String(error)
      console.error(JSON.stringify({ requestId, msg: 'cannot open', reason }))
      return { ok: false, error: refusal('UNAVAILABLE').toJSON(), requestId }
    }
  }
}

/** Counted in bytes, as over HTTP. Input nested too deeply to be serialised is too large as well. */
function isTooLarge(input: unknown): boolean {
  try {
    return Buffer.byteLength(JSON.stringify(input) ?? '') > inputLimit
  } catch {
    return true
  }
}

function callerOf(context: PlatformContext): Caller {
  const { WX_OPENID: subject } = platformKeys(context)
  return typeof subject === 'string' && subject !== '' ? { provider: 'weapp', subject } : undefined
}

function platformKeys(context: PlatformContext): { WX_OPENID?: unknown } {
  try {
    return tcb.getCloudbaseContext(context)
  } catch {
    // When called from a console or a test tool, there is no platform context and nobody is signed in.
    return {}
  }
}

function requestIdOf(context: PlatformContext): string {
  const given: unknown = Object(context).request_id
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
}

function tooLarge(requestId: string): WireReply {
  return { ok: false, error: refusal('PAYLOAD_TOO_LARGE').toJSON(), requestId }
}
