import { ORPCError } from '@orpc/server'
import { commonErrors, type CommonErrorCode } from '#contract/errors'

/** One of the contract's common errors, ready to be thrown or sent. */
export function refusal(code: CommonErrorCode, data?: unknown) {
  const { status, message } = commonErrors[code]
  return new ORPCError(code, { defined: true, status, message, data })
}
