import { mayOrganise } from '#domain/events/organiser'
import { refusal } from '../dispatch/refusal'
import type { Database } from '../store/database'
import { type EventRow, findEvent } from '../store/events'
import type { Person } from '../store/people'

/** An event that somebody may change and check people in to. Throws NOT_FOUND or FORBIDDEN. */
export async function eventOf(db: Database, { roles }: Person, eventId: string): Promise<EventRow> {
  const event = await findEvent(db, eventId)
  if (!event) throw refusal('NOT_FOUND')
  if (!mayOrganise(roles, event.organisation_id)) throw refusal('FORBIDDEN')
  return event
}
