import { sqlState } from '../database/sql-state'
import { databaseReason } from '../database/database-reason'

/**
 * The parts of an unexpected error that may be logged. Its message may not: Drizzle includes a statement's
 * parameters, which residents wrote. What PostgreSQL itself said may be.
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
