import { databaseReason } from '../database/database-reason'
import { main } from './migrate'

// npm run db:migrate; in the container, `node migrate`.
main().then(
  ({ applied }) => console.log(`Migrations applied: ${applied}. The schema is up to date.`),
  (error: unknown) => {
    console.error(databaseReason(error) ?? error)
    process.exit(1)
  },
)
