import { mayOrganise } from '#domain/people/organiser'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { type EventRow, findEvent } from './store/events'
import type { Person } from '../people/public'

/** An event that the person may change and check people in to. Throws NOT_FOUND or FORBIDDEN. */
export async function eventOf(db: Database, { roles }: Person, eventId: string): Promise<EventRow> {
  const event = await findEvent(db, eventId)
  if (!event) throw refusal('NOT_FOUND')
  if (!mayOrganise(roles, event.organisationId)) throw refusal('FORBIDDEN')
  return event
}

/** Reads an event that was just written. */
export async function foundEvent(db: Database, id: string): Promise<EventRow> {
  const event = await findEvent(db, id)
  if (!event) throw new Error('an event that was written cannot be found')
  return event
}
