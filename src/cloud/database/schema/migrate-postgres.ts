import { drizzle } from 'drizzle-orm/node-postgres'
import { Client } from 'pg'
import { migrate } from './migrate'

/**
 * Brings the schema of a PostgreSQL server up to date; answers how many migrations it applied. `url`: of a role that owns
 * the schema. Safe from several processes at once, and through a pooler in transaction mode.
 */
export async function migratePostgres(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true })
  // What breaks is told by the statement that it breaks; unheard, the same error would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await migrate(drizzle(client))
  } finally {
    await client.end()
  }
}
