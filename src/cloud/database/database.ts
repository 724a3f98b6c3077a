import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** One PostgreSQL dialect, whether embedded or a server. Only the store speaks SQL to it. */
export interface Database {
  /** For migrations and seeds: what breaks here is told as the driver tells it, and no connection is replaced. */
  readonly orm: PgDatabase<PgQueryResultHKT>
  /** Runs one hand-written statement. Instants and dates come back as PostgreSQL writes them. */
  run<Row>(statement: SQL): Promise<Row[]>
  /**
   * Runs statements in one transaction; gives the rows of each. Each sees all that was committed before it began, so
   * what follows a lock sees what its last holder wrote.
   */
  inOrder(statements: readonly SQL[]): Promise<unknown[][]>
  close(): Promise<void>
}

/** Where a statement met a unique index. */
export function isDuplicate(error: unknown): boolean {
  return sqlState(error) === '23505'
}

/** Where a row could not be deleted because another points at it. */
export function isReferenced(error: unknown): boolean {
  return sqlState(error) === '23503'
}

/** The five characters by which PostgreSQL names an error; drizzle keeps the driver's error as `cause`. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? sqlState(error.cause) : undefined
}

/** An instant as the drivers hand it back raw, in ISO 8601. */
export function isoInstant(raw: string): string {
  return new Date(raw).toISOString()
}
