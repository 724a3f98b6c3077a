import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import type { Database } from '#cloud/database/database'
import { migrate } from '#cloud/database/schema/migrate'
import { openEmbedded } from '#cloud/entries/local/open-embedded'

const root = join(__dirname, '../..')
const kept = join(root, '.cache/test-databases')

/** An embedded database with nothing in it but the schema: a copy of one that was made once, which takes seconds. */
export async function openFresh(): Promise<Database> {
  const template = join(kept, `${digest()}.tar`)
  if (!existsSync(template)) await make(template)
  return openEmbedded(undefined, new Blob([readFileSync(template)]))
}

/** Of what a new database is made from: the migrations, and the engine. */
function digest(): string {
  const migrations = join(root, 'src/cloud/database/schema/migrations')
  const files = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => join(migrations, name))
  const hash = createHash('sha256')
  for (const file of [...files, join(root, 'node_modules/@electric-sql/pglite/package.json')])
    hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

/** Several tests may make it at once: each makes its own, and the last one stays. */
async function make(template: string): Promise<void> {
  const engine = await PGlite.create()
  await migrate(drizzle(engine))
  const held = await engine.dumpDataDir('none')
  await engine.close()
  mkdirSync(kept, { recursive: true })
  const unfinished = `${template}.${randomUUID()}`
  writeFileSync(unfinished, Buffer.from(await held.arrayBuffer()))
  renameSync(unfinished, template)
  const outdated = readdirSync(kept).filter((name) => name.endsWith('.tar') && join(kept, name) !== template)
  for (const name of outdated) rmSync(join(kept, name), { force: true })
}
