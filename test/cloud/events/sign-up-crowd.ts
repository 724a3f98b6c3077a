import { openPostgres } from '#cloud/database/open-postgres'
import { noon } from '../test-cloud'
import { openCrowd } from './crowd'

// A process of its own: `sign-up-crowd.ts <database> <first resident> <residents> <event ids…>`.
const [url = '', first, residents, ...eventIds] = process.argv.slice(2)

async function main(): Promise<void> {
  const db = await openPostgres({ url, maxConnections: 8 })
  await openCrowd(db, noon).signUp({ first: Number(first), residents: Number(residents), eventIds })
  await db.close()
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
