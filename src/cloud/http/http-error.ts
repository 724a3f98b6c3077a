import { ORPCError } from '@orpc/server'
import type { CommonErrorCode } from '#contract/errors'
import { refusal } from '../dispatch/refusal'

const codeByStatus: Record<number, CommonErrorCode> = {
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

/** Converts Fastify's errors (malformed JSON, too large a body …) to errors of the contract. */
export function httpError(error: unknown): unknown {
  if (error instanceof ORPCError || !(error instanceof Error)) return error
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return status < 500 ? refusal(codeByStatus[status] ?? 'BAD_REQUEST') : error
}
