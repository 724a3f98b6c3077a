import { and, desc, eq, gt, gte, inArray, type SQL, sql } from 'drizzle-orm'
import type { EventKind } from '#domain/events/choices'
import { eventFields } from '#domain/events/fields'
import { eventLimits } from '#domain/events/plan'
import type { Database, Orm } from '../../database/database'
import { formColumns } from '../../database/form-columns'
import { organisations } from '../../people/store/schema'
import { teams } from '../../teams/store/schema'
import { eventPlaces, events } from './schema'

/** Columns of an event with its plan and its counters, from the tables that `heldEvents` joins. */
export const eventColumns = {
  id: events.id,
  organisationId: events.organisationId,
  organisation: organisations.name,
  district: organisations.district,
  state: events.state,
  reason: events.reason,
  ...formColumns(events, eventFields),
  ...formColumns(eventPlaces, eventFields),
  team: teams.name,
  taken: eventPlaces.taken,
  waiting: eventPlaces.waiting,
}

function heldEvents(orm: Orm) {
  return orm
    .select(eventColumns)
    .from(events)
    .innerJoin(eventPlaces, eq(eventPlaces.eventId, events.id))
    .innerJoin(organisations, eq(organisations.id, events.organisationId))
    .leftJoin(teams, eq(teams.id, eventPlaces.teamId))
}

export type EventRow = Awaited<ReturnType<typeof heldEvents>>[number]
export type EventState = EventRow['state']

export async function findEvent(db: Database, id: string): Promise<EventRow | undefined> {
  const [row] = await db.query((orm) => heldEvents(orm).where(eq(events.id, id)))
  return row
}

/** Events of the given organisations, or of all if none are given; the latest first. */
export function eventsOf(
  db: Database,
  organisationIds: readonly string[] | undefined,
  limit: number,
): Promise<EventRow[]> {
  const among = organisationIds && inArray(events.organisationId, [...organisationIds])
  return db.query((orm) =>
    heldEvents(orm).where(among).orderBy(desc(events.startsAt), events.id).limit(limit),
  )
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
  const wanted = and(
    isOpen(now),
    district === undefined ? undefined : eq(organisations.district, district),
    kind === undefined ? undefined : eq(events.kind, kind),
    organisationId === undefined ? undefined : eq(events.organisationId, organisationId),
    after && isAfter(new Date(after.startsAt), after.eventId),
  )
  return db.query((orm) => heldEvents(orm).where(wanted).orderBy(events.startsAt, events.id).limit(limit))
}

function isAfter(startsAt: Date, eventId: string): SQL {
  const last = sql`(${sql.param(startsAt, events.startsAt)}::timestamptz, ${eventId}::uuid)`
  return sql`(${events.startsAt}, ${events.id}) > ${last}`
}

/** The districts of organisations with open events. */
export async function openDistricts(db: Database, now: Date): Promise<string[]> {
  const rows = await db.query((orm) =>
    orm
      .selectDistinct({ district: organisations.district })
      .from(events)
      .innerJoin(organisations, eq(organisations.id, events.organisationId))
      .where(isOpen(now))
      .orderBy(organisations.district)
      .limit(100),
  )
  return rows.map(({ district }) => district)
}

const dayMs = 24 * 60 * 60 * 1000

/** Events have a maximum length; this condition spares reading all past events that nobody ended. */
function isOpen(now: Date): SQL | undefined {
  const longAgo = new Date(now.getTime() - eventLimits.days * dayMs)
  return and(eq(events.state, 'published'), gt(events.endsAt, now), gte(events.startsAt, longAgo))
}

/** An event as a source for the audit log, for acts that do not change the event itself. */
export function loggedEvent(id: string): SQL {
  return sql`(select id, '{}'::jsonb as before from events where id = ${id}::uuid)`
}
