import { DatabaseUnavailable, innermost, isFromServer } from './connection-trouble'
import { sqlState } from './sql-state'

/** Error classes whose message may repeat values: bad data, errors raised by functions, internal errors. */
const mayRepeatValues = /^(22|P0|XX)/

/**
 * The database's message about a failure, if it is safe to log: it names constraints, relations and roles,
 * but nothing that residents wrote. Undefined if it might, or if the failure is not the database's.
 */
export function databaseReason(error: unknown): string | undefined {
  if (error instanceof DatabaseUnavailable) return error.message
  const reason = innermost(error)
  if (!(reason instanceof Error) || !isFromServer(reason)) return undefined
  return mayRepeatValues.test(sqlState(reason) ?? '') ? undefined : reason.message
}
