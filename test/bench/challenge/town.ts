import type { Database } from '#cloud/store/database'
import { publishWeeks } from '#cloud/store/week-publishing'
import { runThrough } from '../../cloud/run-job'
import { sql } from 'drizzle-orm'
import { openMigrated } from '../../cloud/open-migrated'
import { settleTown, type Settled, today } from './seed'

const connections = 4

export interface Town extends Settled {
  readonly db: Database
  readonly families: number
}

/** A town in a database of its own, whose three weeks are over and published. */
export async function openTown(url: string, families: number): Promise<Town> {
  const maintenance = await openMigrated({ url, maxConnections: 1 })
  const name = `town_${families}`
  await maintenance.run(sql`create database ${sql.identifier(name)}`)
  await maintenance.close()
  const db = await openMigrated({ url: url.replace(/postgres$/, name), maxConnections: connections })
  const settled = await settleTown(db, families)
  await runThrough(() => publishWeeks(db, today))
  return { db, families, ...settled }
}
