import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'

const cloudFolder = join(__dirname, '../../src/cloud')

/** Every table of the cloud by the name of its constant. */
export function storedTables(): Map<string, PgTable> {
  const files = readdirSync(cloudFolder).map((topic) => join(cloudFolder, topic, 'store/schema.ts'))
  const declared = files.filter((file) => existsSync(file)).flatMap((file) => Object.entries(require(file)))
  return new Map(declared.filter((entry): entry is [string, PgTable] => is(entry[1], PgTable)))
}
