import { and, desc, eq, gt, sql, sum } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { participation } from '../../participation/store/schema'

export type YearOfHours = Awaited<ReturnType<typeof hoursByYear>>[number]

/** A person's minutes credited by events, by local calendar year, the latest first. */
export function hoursByYear(db: Database, userId: string) {
  const year = sql`extract(year from ${participation.localDay})`.mapWith(Number)
  const minutes = sum(participation.minutes)
  return db.query((orm) =>
    orm
      .select({ year, minutes: minutes.mapWith(Number) })
      .from(participation)
      .where(and(eq(participation.userId, userId), eq(participation.kind, 'event')))
      .groupBy(year)
      .having(gt(minutes, 0))
      .orderBy(desc(year)),
  )
}

/** The sum over all years. */
export function minutesOf(years: readonly YearOfHours[]): number {
  return years.reduce((all, { minutes }) => all + minutes, 0)
}
