import { type SQL, sql } from 'drizzle-orm'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from './migrations-folder'

/** Runs one statement within the transaction of a migration. */
export type Execute = <Row>(statement: SQL) => Promise<Row[]>

/** The table that lists the migrations a database has: drizzle-kit's own. */
export const history: SQL = sql`drizzle.__drizzle_migrations`

/** When a database's last migration was generated, in milliseconds as text; null before the first. */
export const lastApplied: SQL = sql`select max(created_at)::text as last from ${history}`

/** The migrations that a database does not have yet, in order. */
export function dueAfter(last: string | null | undefined): MigrationMeta[] {
  return readMigrationFiles({ migrationsFolder }).filter(
    ({ folderMillis }) => folderMillis > Number(last ?? 0),
  )
}
