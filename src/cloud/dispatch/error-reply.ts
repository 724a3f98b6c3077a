import { ORPCError } from '@orpc/server'
import type { WireReply } from '#contract/wire'
import { DatabaseUnavailable } from '../database/connection-trouble'
import type { Services } from './context'
import { loggableError } from './loggable-error'
import { refusal } from './refusal'

export interface Reply {
  /** HTTP status. */
  readonly status: number
  readonly body: WireReply
}

/**
 * The one place where errors become replies. Unexpected errors are logged, and their details are sent to
 * nobody. `now` is given if the call reached the dispatcher.
 */
export function errorReply(error: unknown, requestId: string, log: Services['log'], now?: Date): Reply {
  const known = knownError(error)
  if (!known) log.error({ requestId, fault: loggableError(causeOf(error)) }, 'fault')
  const answer = known ?? faultRefusal(causeOf(error))
  return {
    status: answer.status,
    body: { ok: false, error: answer.toJSON(), requestId, now: now?.toISOString() },
  }
}

/** The reply to a fault; it says that the fault is temporary, if it is. */
function faultRefusal(error: unknown) {
  return refusal(error instanceof DatabaseUnavailable ? 'UNAVAILABLE' : 'INTERNAL')
}

function knownError(error: unknown) {
  return error instanceof ORPCError && error.status < 500 ? error : undefined
}

function causeOf(error: unknown): unknown {
  return error instanceof ORPCError ? (error.cause ?? error) : error
}
