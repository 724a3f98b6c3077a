import { databaseReason } from '../store/database-reason'
import { migratePostgres } from '../store/migrate-postgres'
import { databaseUrl } from './database-url'

/**
 * Brings the schema up to date: a step of its own, before a new version starts. `DATABASE_URL`: of the role that owns the
 * schema. As a cloud function it is called by hand, from the console.
 */
export async function main(): Promise<{ applied: number }> {
  return { applied: await migratePostgres(databaseUrl(process.env)) }
}

// npm run db:migrate, or `node migrate.js` in the container.
if (require.main === module)
  main().then(
    ({ applied }) => console.log(`Migrations applied: ${applied}. The schema is up to date.`),
    (error: unknown) => {
      console.error(databaseReason(error) ?? error)
      process.exit(1)
    },
  )
