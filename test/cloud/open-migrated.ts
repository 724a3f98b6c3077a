import type { Database } from '#cloud/database/database'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres, type PostgresOptions } from '#cloud/database/open-postgres'

/** Migrates a server and opens it, all as one role. */
export async function openMigrated(options: PostgresOptions): Promise<Database> {
  await migratePostgres(options.url)
  return openPostgres(options)
}
