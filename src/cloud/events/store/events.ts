import { type SQL, sql } from 'drizzle-orm'
import type { EventCover } from '#domain/events/cover'
import { type EventAudience, type EventKind, eventLimits, type EventPlan } from '#domain/events/plan'
import type { Database } from '../../database/database'

export type EventState = 'draft' | 'published' | 'ended' | 'cancelled'

/** An event as the database hands it back, with its counters. */
export interface EventRow {
  readonly id: string
  readonly organisation_id: string
  readonly organisation: string
  readonly district: string
  readonly state: EventState
  readonly reason: string | null
  readonly kind: EventKind
  readonly title: string
  readonly place: string
  readonly about: string
  readonly bring: string
  readonly contact_name: string
  readonly contact_phone: string
  readonly starts_at: string
  readonly ends_at: string
  readonly sign_up_until: string
  readonly capacity: number
  readonly audience: EventAudience
  readonly credited_minutes: number
  readonly check_out: boolean
  readonly cover: EventCover
  readonly team_id: string | null
  readonly team: string | null
  readonly taken: number
  readonly waiting: number
}

/** The columns of an EventRow; `events e`, `event_places p`, `organisations o` and `teams t`. */
export const eventColumns = sql`e.id, e.organisation_id, o.name as organisation, o.district, e.state, e.reason, e.kind,
  e.title, e.place, e.about, e.bring, e.contact_name, e.contact_phone, e.starts_at, e.ends_at, p.sign_up_until,
  p.capacity, e.audience, e.credited_minutes, e.check_out, e.cover, p.team_id,
  t.name as team, p.taken, p.waiting`
export const eventTables = sql`events e join event_places p on p.event_id = e.id
  join organisations o on o.id = e.organisation_id left join teams t on t.id = p.team_id`

export async function findEvent(db: Database, id: string): Promise<EventRow | undefined> {
  const [row] = await db.run<EventRow>(
    sql`select ${eventColumns} from ${eventTables} where e.id = ${id}::uuid`,
  )
  return row
}

/** Events of organisations, or of all where none are given; the latest first. */
export function eventsOf(
  db: Database,
  organisationIds: readonly string[] | undefined,
  limit: number,
): Promise<EventRow[]> {
  const among = organisationIds
    ? sql`e.organisation_id = any(${`{${organisationIds.join(',')}}`}::uuid[])`
    : sql`true`
  return db.run<EventRow>(sql`
    select ${eventColumns} from ${eventTables} where ${among} order by e.starts_at desc, e.id limit ${limit}`)
}

export interface OpenQuery {
  readonly district?: string
  readonly kind?: EventKind
  readonly organisationId?: string
  /** The last event of the page before. */
  readonly after?: { readonly startsAt: string; readonly eventId: string }
}

/** Published events that are not over, the next first. */
export function openEvents(
  db: Database,
  { district, kind, organisationId, after }: OpenQuery,
  now: Date,
  limit: number,
): Promise<EventRow[]> {
  const conditions: SQL[] = [isOpen(now)]
  if (district !== undefined) conditions.push(sql`o.district = ${district}`)
  if (kind !== undefined) conditions.push(sql`e.kind = ${kind}`)
  if (organisationId !== undefined) conditions.push(sql`e.organisation_id = ${organisationId}::uuid`)
  if (after)
    conditions.push(
      sql`(e.starts_at, e.id) > (${new Date(after.startsAt).toISOString()}::timestamptz, ${after.eventId}::uuid)`,
    )
  return db.run<EventRow>(sql`
    select ${eventColumns} from ${eventTables} where ${sql.join(conditions, sql` and `)}
    order by e.starts_at, e.id limit ${limit}`)
}

/** The districts of organisations that hold open events. */
export async function openDistricts(db: Database, now: Date): Promise<string[]> {
  const rows = await db.run<{ district: string }>(
    sql`select distinct o.district from ${eventTables} where ${isOpen(now)} order by o.district limit 100`,
  )
  return rows.map(({ district }) => district)
}

/** No event is longer than its limit, which spares reading all that were ever held and that nobody ended. */
function isOpen(now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`e.state = 'published' and e.ends_at > ${at}
    and e.starts_at >= ${at} - make_interval(days => ${eventLimits.days}::int)`
}

/** An event as a source for the audit log, of acts that do not change the event itself. */
export function loggedEvent(id: string): SQL {
  return sql`(select id, '{}'::jsonb as before from events where id = ${id}::uuid)`
}

/** The plan of an event, as it stands. */
export function planOf(row: EventRow): EventPlan {
  return {
    kind: row.kind,
    title: row.title,
    place: row.place,
    about: row.about,
    bring: row.bring,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    startsAt: new Date(row.starts_at),
    endsAt: new Date(row.ends_at),
    signUpUntil: new Date(row.sign_up_until),
    capacity: row.capacity,
    audience: row.audience,
    teamId: row.team_id,
    creditedMinutes: row.credited_minutes,
    checkOut: row.check_out,
    cover: row.cover,
  }
}
