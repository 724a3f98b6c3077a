import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import { databaseUrl } from '../../src/cloud/entries/database-url'

const statements = readFileSync(join(__dirname, '../../src/cloud/database/schema/roles.sql'), 'utf8')

export interface Passwords {
  readonly migrator?: string
  readonly app?: string
}

/** Creates the two roles of a database and sets the given passwords. Returns the names of the roles. */
export async function makeRoles(adminUrl: string, { migrator, app }: Passwords): Promise<string[]> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(statements)
    const { rows } = await client.query<{ name: string }>('select current_database() as name')
    const roles = [`${rows[0]?.name}_migrator`, `${rows[0]?.name}_app`]
    for (const [index, password] of [migrator, app].entries())
      if (password)
        await client.query(
          `alter role ${escapeIdentifier(roles[index] ?? '')} password ${escapeLiteral(password)}`,
        )
    return roles
  } finally {
    await client.end()
  }
}

// npm run db:roles [-- --print]: DATABASE_URL must connect as the database's owner; MIGRATOR_PASSWORD and
// APP_PASSWORD are optional. --print only prints the statements, for psql.
async function run(): Promise<void> {
  if (process.argv.includes('--print')) return console.log(statements)
  const { MIGRATOR_PASSWORD: migrator, APP_PASSWORD: app } = process.env
  const roles = await makeRoles(databaseUrl(process.env), { migrator, app })
  console.log(`Roles: ${roles.join(', ')}. Next: npm run db:migrate as ${roles[0]}.`)
}

if (require.main === module)
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
