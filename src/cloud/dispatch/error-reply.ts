import { ORPCError, ValidationError } from '@orpc/server'
import type { WireReply } from '#contract/wire'
import { DatabaseUnavailable } from '../database/connection-trouble'
import type { Services } from './context'
import { faultOf } from './fault'
import { refusal } from './refusal'

export interface Reply {
  /** HTTP status. */
  readonly status: number
  readonly body: WireReply
}

/**
 * The one place where errors become replies. What nobody foresaw is logged, and told to nobody. `now`: where the call
 * got as far as the dispatcher.
 */
export function errorReply(error: unknown, requestId: string, log: Services['log'], now?: Date): Reply {
  const known = knownError(error)
  if (!known) log.error({ requestId, fault: faultOf(causeOf(error)) }, 'fault')
  const answer = known ?? faultRefusal(causeOf(error))
  return {
    status: answer.status,
    body: { ok: false, error: answer.toJSON(), requestId, now: now?.toISOString() },
  }
}

/** What a resident hears of a fault: that it will pass, where it will. */
function faultRefusal(error: unknown) {
  return refusal(error instanceof DatabaseUnavailable ? 'UNAVAILABLE' : 'INTERNAL')
}

function knownError(error: unknown) {
  if (!(error instanceof ORPCError) || error.status >= 500) return undefined
  // oRPC's own complaint repeats the input; ours names the fields.
  if (error.cause instanceof ValidationError) return refusal('BAD_REQUEST', { fields: fieldsOf(error.cause) })
  return error
}

function fieldsOf({ issues }: ValidationError): string[] {
  const names = issues.map(({ path = [] }) =>
    path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  )
  return [...new Set(names.filter(Boolean))].slice(0, 10)
}

function causeOf(error: unknown): unknown {
  return error instanceof ORPCError ? (error.cause ?? error) : error
}
