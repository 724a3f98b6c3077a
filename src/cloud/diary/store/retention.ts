import { lt, sql } from 'drizzle-orm'
import { firstKeptDay } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import type { Database } from '../../database/database'
import { diaryEntries } from './schema'

/** Deletes at most `most` days of diaries whose retention time is over; answers how many. */
export async function forgetOldDiaries(db: Database, now: Date, most: number): Promise<number> {
  const { familyId, localDay: day } = diaryEntries
  const rows = await db.query((orm) => {
    const old = orm
      .select({ familyId, day })
      .from(diaryEntries)
      .where(lt(day, firstKeptDay(localDay(now))))
      .orderBy(day)
      .limit(most)
    return orm
      .delete(diaryEntries)
      .where(sql`(${familyId}, ${day}) in ${old}`)
      .returning({ day })
  })
  return rows.length
}
