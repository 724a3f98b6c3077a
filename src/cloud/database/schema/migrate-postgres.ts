import { drizzle } from 'drizzle-orm/node-postgres'
import { Client } from 'pg'
import { migrate } from './migrate'

/**
 * Brings the schema of a PostgreSQL server up to date; answers how many migrations it applied. `url` is of a
 * role that owns the schema. Safe in several processes at once, and through a pooler in transaction mode.
 */
export async function migratePostgres(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true })
  // A broken connection also fails its statement, which reports it. Without a listener this event would end
  // the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await migrate(drizzle(client))
  } finally {
    await client.end()
  }
}
