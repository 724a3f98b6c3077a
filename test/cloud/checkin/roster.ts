import { randomUUID } from 'node:crypto'
import { event, events } from './door'

/** A person of the roster, as the door's worker sees them. */
export interface Shown {
  personId: string | null
  attendanceId: string | null
  name: string | null
  child: boolean
  code: string | null
  inAt: string | null
  outAt: string | null
}
type RosterPage = { people: Shown[]; next: object | null }
export const rosterPage = (from?: object) =>
  events.ask<RosterPage>('checkin.roster', { eventId: event.eventId, after: from }, events.worker)
/** Of all pages. */
export const roster = async (from?: object): Promise<Shown[]> => {
  const { people, next } = await rosterPage(from)
  return next ? [...people, ...(await roster(next))] : people
}
export const tick = (who: object, way = 'in') =>
  events.ask<Shown>('checkin.tick', { key: randomUUID(), eventId: event.eventId, way, who }, events.worker)
