import { DatabaseUnavailable, innermost, isFromServer } from './connection-trouble'
import { sqlState } from './sql-state'

/** Classes of errors whose message may repeat a value that was sent: bad data, what a function raised, the internal. */
const mayRepeatValues = /^(22|P0|XX)/

/**
 * What the database said of a failure, which may be logged: constraints, relations and roles are named in it, nothing of
 * what residents wrote. Undefined where it might be, or where the failure is not the database's.
 */
export function databaseReason(error: unknown): string | undefined {
  if (error instanceof DatabaseUnavailable) return error.message
  const reason = innermost(error)
  if (!(reason instanceof Error) || !isFromServer(reason)) return undefined
  return mayRepeatValues.test(sqlState(reason) ?? '') ? undefined : reason.message
}
