import type { PoolConfig } from 'pg'
import { sqlState } from './sql-state'
import { PostgresPool } from './postgres-pool'
import { checkSchema } from './schema/schema-version'

export interface PostgresOptions {
  readonly url: string
  /** Keep it small: there are many function instances and few connections. */
  readonly maxConnections: number
}

/**
 * In milliseconds. Limits the wait for every statement, whatever the network and the server do: if a
 * connection has gone silent, a resident gets an error within six seconds.
 */
const patience: PoolConfig = {
  connectionTimeoutMillis: 3_000,
  // More than the server's own limit: if there is no answer by then, the connection is silent, not slow.
  query_timeout: 4_500,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  idleTimeoutMillis: 10_000,
}

/** In milliseconds; the roles made by `npm run db:roles` have the same limits (database/schema/roles.sql). */
const serverLimits: PoolConfig = {
  statement_timeout: 4_000,
  // If an instance dies or freezes within a transaction, its locks are released after this time.
  idle_in_transaction_session_timeout: 5_000,
}

/** The error of a pooler for a start-up parameter that it cannot set for one client alone. */
const protocolViolation = '08P01'

/**
 * Opens a PostgreSQL server, or a pooler in front of one, whose schema is up to date. Throws SchemaBehind if
 * it is not; for other failures DatabaseUnavailable or PostgreSQL's own error.
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresPool> {
  try {
    return await openWith(options, serverLimits)
  } catch (error) {
    if (sqlState(error) !== protocolViolation) throw error
    // Behind a pooler, the limits are set on the role.
    return openWith(options, {})
  }
}

async function openWith({ url, maxConnections }: PostgresOptions, limits: PoolConfig): Promise<PostgresPool> {
  const pool = new PostgresPool({ connectionString: url, max: maxConnections, ...patience, ...limits })
  try {
    await checkSchema(pool)
    return pool
  } catch (error) {
    await pool.close()
    throw error
  }
}
