import { sql } from 'drizzle-orm'
import type { Database } from './database'

export interface YearOfEvents {
  readonly events: number
  readonly visits: number
  readonly minutes: number
}

/**
 * What an organisation did in a local calendar year until now: events that have begun, people checked in at them, the
 * minutes credited. Found by the organisation's events, so it costs what they hold and not what the city does.
 */
export async function yearOfEvents(
  db: Database,
  organisationId: string,
  year: number,
  now: Date,
): Promise<YearOfEvents> {
  const newYear = (of: number) => sql`${`${of}-01-01T00:00:00+08:00`}::timestamptz`
  const [row] = await db.run<YearOfEvents>(sql`
    with held as (
      select id from events where organisation_id = ${organisationId}::uuid and state in ('published', 'ended')
        and starts_at >= ${newYear(year)} and starts_at < ${newYear(year + 1)}
        and starts_at <= ${now.toISOString()}::timestamptz
    )
    select (select count(*)::int from held) as events, count(a.id)::int as visits,
      coalesce(sum(p.minutes), 0)::int as minutes
    from held join attendance a on a.event_id = held.id and a.in_at is not null and a.undone_at is null
    left join participation p on p.id = a.credit_id`)
  return row ?? { events: 0, visits: 0, minutes: 0 }
}
