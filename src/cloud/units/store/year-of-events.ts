import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import type { Database } from '../../database/database'
import { worth } from '../../checkin/public'

const yearRow = v.strictObject({ events: v.number(), visits: v.number(), minutes: v.number() })

export type YearOfEvents = v.InferOutput<typeof yearRow>

/**
 * An organisation's local calendar year until now: events that have begun, people checked in at them, and the
 * minutes credited. Summed event by event, so that the cost depends on the organisation and not on the city.
 */
export async function yearOfEvents(
  db: Database,
  organisationId: string,
  year: number,
  now: Date,
): Promise<YearOfEvents> {
  const newYear = (of: number) => sql`${`${of}-01-01T00:00:00+08:00`}::timestamptz`
  const [row] = await db.rows(
    yearRow,
    sql`
    select count(*)::int as events, coalesce(sum(visits), 0)::int as visits, coalesce(sum(minutes), 0)::int as minutes
    from events e cross join lateral (
      select count(*) as visits, sum(${worth}) filter (where a.user_id is not null and a.child_id is null) as minutes
      from attendance a where a.event_id = e.id and a.in_at is not null and a.undone_at is null
    ) held
    where e.organisation_id = ${organisationId}::uuid and e.state in ('published', 'ended')
      and e.starts_at >= ${newYear(year)} and e.starts_at < ${newYear(year + 1)}
      and e.starts_at <= ${now.toISOString()}::timestamptz`,
  )
  return row ?? { events: 0, visits: 0, minutes: 0 }
}
