import { sql } from 'drizzle-orm'
import { firstKeptDay } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'

/** Deletes at most so many days of diaries whose time is over; answers how many. */
export async function forgetOldDiaries(db: Database, now: Date, most: number): Promise<number> {
  const rows = await db.run(sql`
    delete from diary_entries where (family_id, local_day) in (
      select family_id, local_day from diary_entries where local_day < ${firstKeptDay(localDay(now))}::date
      order by local_day limit ${most})
    returning local_day`)
  return rows.length
}
