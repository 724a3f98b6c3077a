import { lt, sql } from 'drizzle-orm'
import { firstKeptDay } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import { deletingCertificatesOf, deletingChallenges } from './deletion'
import type { Database } from '../../database/database'
import { challenges } from './schema'

/**
 * Deletes at most `most` challenges whose retention time is over, with all their parts; answers how many.
 * Published totals stay. The ids are selected once: if each statement selected them again, a concurrent job
 * or withdrawal could leave a challenge half deleted.
 */
export async function forgetOldChallenges(db: Database, now: Date, most: number): Promise<number> {
  const { id, startsOn } = challenges
  const isOver = lt(startsOn, firstKeptDay(localDay(now)))
  const old = await db.query((orm) =>
    orm.select({ id }).from(challenges).where(isOver).orderBy(startsOn, id).limit(most),
  )
  if (old.length === 0) return 0
  const these = sql`id = any(${`{${old.map((one) => one.id).join(',')}}`}::uuid[])`
  const done = await db.inOrder([deletingCertificatesOf(these), ...deletingChallenges(these)])
  return done.at(-1)?.length ?? 0
}
