import type { Database } from '#cloud/database/database'
import { PostgresPool } from '#cloud/database/postgres-pool'
import { publishWeeks } from '#cloud/groups/store/week-publishing'
import { runThrough } from '../../cloud/run-job'
import { newDatabase } from '../../cloud/new-database'
import { openMigrated } from '../../cloud/open-migrated'
import { settleTown, type Settled, today } from './seed'

const connections = 4

export interface Town extends Settled {
  readonly db: Database
  readonly families: number
}

/** A town in a database of its own, whose three weeks are over and published. */
export async function openTown(url: string, families: number): Promise<Town> {
  const own = await newDatabase(url, `town_${families}`)
  const db = await openMigrated({ url: own, maxConnections: connections })
  const settled = await settledPatiently(own, families)
  await runThrough(() => publishWeeks(db, today))
  return { db, families, ...settled }
}

/** Settling a large town takes longer than the app waits for any statement. */
async function settledPatiently(url: string, families: number): Promise<Settled> {
  const patient = new PostgresPool({ connectionString: url, max: 1 })
  try {
    return await settleTown(patient, families)
  } finally {
    await patient.close()
  }
}
