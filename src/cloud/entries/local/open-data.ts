import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '#cloud/database/database'
import { databaseReason } from '#cloud/database/database-reason'
import { migratePostgres } from '#cloud/database/schema/migrate-postgres'
import { openPostgres } from '#cloud/database/open-postgres'
import { SchemaBehind } from '#cloud/database/schema/schema-version'
import { openEmbedded } from './open-embedded'
import { StartFailure } from './start-failure'

/** Makes the data folder. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StartFailure(
      `The data folder ${folder} cannot be made or written. Set LITTLE_HANDS_DATA to a folder you may write to.`,
      `无法建立或写入数据文件夹 ${folder}。请用 LITTLE_HANDS_DATA 指定一个可写的文件夹。`,
      { cause: error },
    )
  }
}

/** Opens the server at `url`, or else the database in the data folder, and brings its schema up to date. */
export async function openData(dataFolder: string, url: string | undefined): Promise<Database> {
  if (url) return openServer(url).catch(serverFailure)
  const folder = join(dataFolder, 'database')
  return openEmbedded(folder).catch((error: unknown) => folderFailure(folder, error))
}

async function openServer(url: string): Promise<Database> {
  const open = () => openPostgres({ url, maxConnections: 10 })
  return open().catch(async (error: unknown) => {
    if (!(error instanceof SchemaBehind)) throw error
    await migratePostgres(url)
    return open()
  })
}

function serverFailure(error: unknown): never {
  const reason = databaseReason(error) ?? String(error)
  throw new StartFailure(
    `The PostgreSQL server at DATABASE_URL cannot be used (${reason}). Check the address, or unset it to use the embedded database.`,
    `无法使用 DATABASE_URL 指定的 PostgreSQL（${reason}）。请检查地址，或去掉这个变量改用内置数据库。`,
    { cause: error },
  )
}

function folderFailure(folder: string, error: unknown): never {
  throw new StartFailure(
    `The database in ${folder} cannot be opened; it may be damaged. Move that folder away and start again with an empty one.`,
    `数据库文件夹 ${folder} 打不开，可能已损坏。请把它移到别处，再重新启动，会新建一个空的数据库。`,
    { cause: error },
  )
}
