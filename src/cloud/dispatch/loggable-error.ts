import { sqlState } from '../database/sql-state'
import { databaseReason } from '../database/database-reason'

/**
 * What may be logged of an unexpected error. Its message may not: drizzle writes a statement's parameters into it,
 * which are what residents wrote. What PostgreSQL itself said may be.
 */
export function loggableError(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return {
    name: error.name,
    code: sqlState(error),
    reason: databaseReason(error),
    frames: frames.slice(0, 8).map((line) => line.trim()),
  }
}
