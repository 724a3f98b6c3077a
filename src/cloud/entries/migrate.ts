import { migratePostgres } from '../database/schema/migrate-postgres'
import { databaseUrl } from './database-url'

/**
 * The cloud function that brings the schema up to date: called by hand before a new version is deployed, with a
 * `DATABASE_URL` of the role that owns the schema.
 */
export async function main(): Promise<{ applied: number }> {
  return { applied: await migratePostgres(databaseUrl(process.env)) }
}
