import { mayOrganise } from '#domain/people/organiser'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../database/database'
import { type EventRow, findEvent } from './store/events'
import type { Person } from '../people/public'

/** An event that somebody may change and check people in to. Throws NOT_FOUND or FORBIDDEN. */
export async function eventOf(db: Database, { roles }: Person, eventId: string): Promise<EventRow> {
  const event = await findEvent(db, eventId)
  if (!event) throw refusal('NOT_FOUND')
  if (!mayOrganise(roles, event.organisation_id)) throw refusal('FORBIDDEN')
  return event
}
