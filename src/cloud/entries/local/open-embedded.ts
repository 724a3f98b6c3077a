import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '#cloud/database/database'
import { migrate } from '#cloud/database/schema/migrate'
import { EmbeddedDatabase } from './embedded-database'

/**
 * Opens the embedded database in a folder (made if absent), or in memory without one, with its schema up to
 * date. `copied`: the content to begin with in memory, from PGlite's `dumpDataDir`.
 */
export async function openEmbedded(folder?: string, copied?: Blob): Promise<Database> {
  if (folder !== undefined && !existsSync(folder)) await createWhole(folder)
  const engine = await PGlite.create(folder, { loadDataDir: copied })
  const db = new EmbeddedDatabase(engine)
  await migrate(db.orm)
  return db
}

/** Creates the database elsewhere and then moves it, so that a killed first start leaves no half of it. */
async function createWhole(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const engine = await PGlite.create(unfinished)
  await engine.close()
  await rename(unfinished, folder)
}
