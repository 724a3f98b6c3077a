import { isDoorOpen } from '#domain/events/attendance'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type Attendee, noteAttendance } from '../store/attendance'
import type { Database } from '../store/database'
import { findEvent } from '../store/events'
import { hoursByYear } from '../store/hours'
import { attendedBy, rosterOf, secretOf } from '../store/roster'
import { signupsFor } from '../store/signups'
import { isHolding } from './door-code'
import { knownPerson } from './known-person'
import { presentAttendee } from './present-attendee'
import { presentAttended } from './present-event'

export const scan = os.checkin.scan.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { eventId, way } = input
  const event = await findEvent(db, eventId)
  if (!event || event.state === 'draft') throw refusal('NOT_FOUND')
  if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
  const secret = await secretOf(db, eventId)
  const own = async () => (await rosterOf(db, eventId, userId)).map((row) => presentAttendee(row, secret))
  const before = await own()
  const isDone = before.every(({ inAt, outAt }) => (way === 'in' ? inAt : outAt) !== null)
  if (before.length === 0 || !isDone) {
    const window = { startsAt: new Date(event.starts_at), endsAt: new Date(event.ends_at) }
    if (event.state === 'ended' || !isDoorOpen(window, now)) throw errors.DOOR_CLOSED()
    if (input.code.startsWith('lh-in:') && !input.code.startsWith(`lh-in:${eventId}:`))
      throw errors.OTHER_EVENT()
    if (!isHolding(secret, eventId, now, input.code)) throw errors.WRONG_CODE()
    if (way === 'out' && !before.some(({ inAt }) => inAt !== null)) throw errors.NOT_IN()
    const door = { eventId, localDay: localDay(window.startsAt), now }
    const notes = (await partyOf(db, userId, eventId)).map((who) => ({ who, [way]: now }))
    await db.inOrder(noteAttendance(door, notes, false))
  }
  const credited = (await attendedBy(db, userId)).find(({ event_id }) => event_id === eventId)
  return { eventId, people: await own(), minutes: credited?.minutes ?? null }
})

/** All who were signed up together; who was not comes alone. */
async function partyOf(db: Database, userId: string, eventId: string): Promise<Attendee[]> {
  const signups = await signupsFor(db, userId, eventId)
  const people = signups.flatMap((signup) => signup.people.map(({ personId }) => ({ personId })))
  return people.length > 0 ? people : [{ userId }]
}

export const hours = os.checkin.hours.handler(async ({ context: { db, person } }) => {
  const rows = person ? await attendedBy(db, person.userId) : []
  return {
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    years: person ? await hoursByYear(db, person.userId) : [],
    attended: rows.slice(0, 100).map(presentAttended),
  }
})
