import { systemClock } from '../ports/clock'
import { openPostgres } from '../store/open-postgres'
import { forgetUses } from '../store/rate-windows'
import { databaseUrl } from './database-url'

const day = 24 * 60 * 60 * 1000

/** Nightly, by a timer: forgets rate-limit counters older than a day. */
export async function main(): Promise<{ forgotten: number }> {
  const db = await openPostgres({ url: databaseUrl(process.env), maxConnections: 1 })
  try {
    return { forgotten: await forgetUses(db, new Date(systemClock().getTime() - day)) }
  } finally {
    await db.close()
  }
}
