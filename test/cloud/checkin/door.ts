import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { noon, stranger } from '../test-cloud'
import { EventCloud, type ShownEvent } from '../events/event-cloud'

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
type Scanned = { people: Shown[]; minutes: number | null }

export let events: EventCloud
export let event: ShownEvent

/** Opens a cloud for the tests of a file; each test has an event of its own that begins just now. */
export function useDoor(): void {
  beforeAll(async () => {
    events = await EventCloud.open()
  }, 60_000)
  afterAll(() => events.cloud.db.close())
  beforeEach(() => hold({ capacity: 600 }))
}

/** Publishes another event at noon of an earlier day; then it is the instant at which it begins. */
export async function hold(changes: object): Promise<void> {
  events.set(noon)
  event = await events.published(changes)
  events.set(start)
}

export const start = '2026-05-22T02:00:00.000Z'
export const after = (seconds: number) => new Date(Date.parse(start) + seconds * 1000)
export const codeNow = (eventId = event.eventId) => events.shownCode(eventId)
export const scan = (code: string, caller: ReturnType<typeof stranger>, changes: object = {}) =>
  events.cloud.ask('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
export const codeOfScan = (code: string, caller = stranger(), changes: object = {}) =>
  events.code('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
export const scanned = (code: string, caller: ReturnType<typeof stranger>, changes: object = {}) =>
  events.ask<Scanned>('checkin.scan', { eventId: event.eventId, code, ...changes }, caller)
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
export const signedUp = async (
  caller: ReturnType<typeof stranger>,
  people?: object[],
  to = event.eventId,
) => {
  const now = after(0)
  events.set(noon)
  const signup = await events.signUp(to, caller, people)
  events.set(now)
  return signup
}
export const hoursOf = (caller: ReturnType<typeof stranger>) =>
  events.ask<{ minutes: number; attended: object[] }>('checkin.hours', {}, caller)
export const creditsOf = () =>
  events.cloud.db.run<{ acts: number; points: number; minutes: number }>(sql`
    select count(*)::int as acts, sum(points)::int as points, sum(minutes)::int as minutes
    from participation where kind = 'event' and about like any (
      select id || '/%' from attendance where event_id = ${event.eventId}::uuid)`)
