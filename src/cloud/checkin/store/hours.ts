import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

export interface YearOfHours {
  readonly year: number
  readonly minutes: number
}

/** The minutes that events credited to somebody, by local calendar year, the latest first. */
export function hoursByYear(db: Database, userId: string): Promise<YearOfHours[]> {
  return db.run<YearOfHours>(sql`
    select extract(year from local_day)::int as year, sum(minutes)::int as minutes from participation
    where user_id = ${userId}::uuid and kind = 'event' group by 1 having sum(minutes) > 0 order by 1 desc`)
}

/** Of all years. */
export function minutesOf(years: readonly YearOfHours[]): number {
  return years.reduce((sum, { minutes }) => sum + minutes, 0)
}
