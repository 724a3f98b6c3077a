import { type SQL, sql } from 'drizzle-orm'
import { keptDays } from '#domain/challenge/calendar'
import { daysAfter } from '#domain/day-number'
import { localDay } from '#domain/local-day'
import { deletingCertificatesOf, deletingChallenges } from './challenge-deletion'
import type { Database } from './database'

/**
 * Deletes at most so many challenges whose time is over, with all that belongs to them; answers how many. What was
 * published of many families stays. Which they are is asked once: asked by each statement anew, another job or a
 * withdrawal meanwhile would leave one of them with half of what belongs to it.
 */
export async function forgetOldChallenges(db: Database, now: Date, most: number): Promise<number> {
  const old = await db.run<{ id: string }>(sql`
    select id from challenges where starts_on < ${firstKept(now)} order by starts_on, id limit ${most}`)
  if (old.length === 0) return 0
  const these = sql`id = any(${`{${old.map(({ id }) => id).join(',')}}`}::uuid[])`
  const done = await db.inOrder([deletingCertificatesOf(these), ...deletingChallenges(these)])
  return done.at(-1)?.length ?? 0
}

/** Deletes at most so many days of diaries whose time is over; answers how many. */
export async function forgetOldDiaries(db: Database, now: Date, most: number): Promise<number> {
  const rows = await db.run(sql`
    delete from diary_entries where (family_id, local_day) in (
      select family_id, local_day from diary_entries where local_day < ${firstKept(now)}
      order by local_day limit ${most})
    returning local_day`)
  return rows.length
}

/** The earliest day of which anything is kept. */
function firstKept(now: Date): SQL {
  return sql`${daysAfter(localDay(now), 1 - keptDays)}::date`
}
