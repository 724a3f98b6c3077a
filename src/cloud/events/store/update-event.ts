import { sql } from 'drizzle-orm'
import { eventFields, type EventPlan } from '#domain/events/fields'
import { valuesOf } from '#domain/form/values'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import type { Database } from '../../database/database'
import { assignments } from '../../database/row-values'
import { loggedBefore } from './logged-before'
import { fillPlaces, lockPlaces } from './places'
import { eventPlaces, events } from './schema'
import { tellAll } from './tell-all'

/**
 * Changes the plan of a draft or published event and writes the audit log, all or nothing. For a published
 * one, it also notifies those who signed up and gives added places to the waiting list. Answers whether the
 * event could be changed.
 */
export async function updateEvent(
  db: Database,
  id: string,
  plan: EventPlan,
  act: AuditedAct,
  by: Acting,
): Promise<boolean> {
  const planned = valuesOf(eventFields, plan)
  const [, changed] = await db.inOrder([
    lockPlaces(id),
    sql`
      with known as (
        select e.id, e.state = 'published' as published, ${loggedBefore} as before
        from events e join event_places p on p.event_id = e.id
        where e.id = ${id}::uuid and e.state in ('draft', 'published')
          and (e.state = 'draft' or p.capacity <= ${plan.capacity}::int)
      ), changed as (
        update events e set ${assignments(events, planned)}, changes = e.changes + known.published::int
        from known where e.id = known.id returning e.id, e.changes, known.published
      ), places as (
        update event_places set ${assignments(eventPlaces, planned)} from known where event_id = known.id
      ), told as (${tellAll('changed', sql`changed`, sql`changed.changes`, sql`changed.published`, by.at)}),
      logged as (${logAct(act, by, sql`known`)})
      select id from changed`,
    fillPlaces(id, by.at),
  ])
  return changed?.length === 1
}
