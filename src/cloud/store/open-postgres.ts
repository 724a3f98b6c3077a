import type { SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import type { Database } from './database'
import { migrationsFolder } from './migrations-folder'

/** Any number that other users of the same server do not lock. */
const migrationLock = 7_402_119

export interface PostgresOptions {
  readonly url: string
  /** Function instances are many and connections few: keep it small. */
  readonly maxConnections: number
}

/** Opens a PostgreSQL server and brings its schema up to date; safe from several processes at once. */
export async function openPostgres({ url, maxConnections }: PostgresOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    // An instance that is gone or frozen within a transaction holds its locks no longer than this.
    idle_in_transaction_session_timeout: 5_000,
  })
  // An idle connection that the server drops is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => undefined)
  await migrateAlone(pool).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const orm = drizzle(pool)
  return {
    orm,
    run: async <Row>(statement: SQL) => (await orm.execute(statement)).rows as Row[],
    inOrder: (statements) =>
      orm.transaction(async (tx) => {
        const rows: unknown[][] = []
        for (const statement of statements) rows.push((await tx.execute(statement)).rows)
        return rows
      }),
    close: () => pool.end(),
  }
}

async function migrateAlone(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 60000')
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    // Ending the session gives up the lock and the longer timeout, whatever happened.
    client.release(true)
  }
}
