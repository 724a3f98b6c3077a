import type { PoolConfig } from 'pg'
import { sqlState } from './sql-state'
import { PostgresPool } from './postgres-pool'
import { checkSchema } from './schema/schema-version'

export interface PostgresOptions {
  readonly url: string
  /** Function instances are many and connections few: keep it small. */
  readonly maxConnections: number
}

/**
 * In milliseconds. No statement is waited for longer, whatever the network and the server do: of a connection that has
 * gone silent a resident hears within six seconds.
 */
const patience: PoolConfig = {
  connectionTimeoutMillis: 3_000,
  // More than the server's own limit: what does not answer by then is not slow but silent.
  query_timeout: 4_500,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  idleTimeoutMillis: 10_000,
}

/** In milliseconds; the roles that `npm run db:roles` makes have the same (database/schema/roles.sql). */
const serverLimits: PoolConfig = {
  statement_timeout: 4_000,
  // An instance that is gone or frozen within a transaction holds its locks no longer than this.
  idle_in_transaction_session_timeout: 5_000,
}

/** What a pooler says to a start-up parameter that it cannot keep for one client alone. */
const protocolViolation = '08P01'

/**
 * Opens a PostgreSQL server, or a pooler before one, whose schema is up to date. Throws SchemaBehind where it is not;
 * whatever else is wrong, DatabaseUnavailable or what PostgreSQL says.
 */
export async function openPostgres(options: PostgresOptions): Promise<PostgresPool> {
  try {
    return await openWith(options, serverLimits)
  } catch (error) {
    if (sqlState(error) !== protocolViolation) throw error
    // Behind a pooler the limits are the role's.
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
