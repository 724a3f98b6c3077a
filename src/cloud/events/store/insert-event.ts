import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { eventFields, type EventPlan } from '#domain/events/fields'
import { valuesOf } from '#domain/form/values'
import { type Acting, type AuditedAct, logAct } from '../../audit/public'
import type { Database } from '../../database/database'
import { insertion } from '../../database/row-values'
import { eventPlaces, events } from './schema'

interface NewEvent {
  readonly organisationId: string
  /** Hex. */
  readonly secret: string
  readonly published: boolean
}

/** Adds an event and writes the audit log, in one statement. Fails as a duplicate if the key was used. */
export async function insertEvent(
  db: Database,
  plan: EventPlan,
  { published, ...event }: NewEvent,
  act: AuditedAct,
  by: Acting,
): Promise<void> {
  const id = randomUUID()
  const planned = valuesOf(eventFields, plan)
  const state = published ? 'published' : 'draft'
  const made = { ...planned, ...event, id, state, creatorId: by.actorId, createdAt: by.at } as const
  await db.run(sql`
    with made as (
      insert into events ${insertion(events, made)} returning id, '{}'::jsonb as before
    ), places as (
      insert into event_places ${insertion(eventPlaces, { ...planned, eventId: id, open: published })}
    )
    ${logAct(act, by, sql`made`)}`)
}
