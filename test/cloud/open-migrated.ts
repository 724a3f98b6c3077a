import type { Database } from '#cloud/store/database'
import { migratePostgres } from '#cloud/store/migrate-postgres'
import { openPostgres, type PostgresOptions } from '#cloud/store/open-postgres'

/** Migrates a server and opens it, all as one role. */
export async function openMigrated(options: PostgresOptions): Promise<Database> {
  await migratePostgres(options.url)
  return openPostgres(options)
}
