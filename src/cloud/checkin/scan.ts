import { isDoorOpen } from '#domain/checkin/attendance'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type Attendee, noteAttendance } from './store/attendance'
import type { Database } from '../database/database'
import { minutesAt } from './store/attended'
import { attendeesOfAccount } from './store/attendees'
import { secretOf } from './store/secret'
import { isHolding } from './door-code'
import { knownPerson } from '../dispatch/known-person'
import { presentAttendee } from './present'
import { findEvent, signupsFor } from '../events/public'

export const scan = os.checkin.scan.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { eventId, way } = input
  const event = await findEvent(db, eventId)
  if (!event || event.state === 'draft') throw refusal('NOT_FOUND')
  if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
  const secret = await secretOf(db, eventId)
  const own = async () =>
    (await attendeesOfAccount(db, eventId, userId)).map((row) => presentAttendee(row, secret))
  const before = await own()
  const isDone = before.every(({ inAt, outAt }) => (way === 'in' ? inAt : outAt) !== null)
  if (before.length === 0 || !isDone) {
    if (event.state === 'ended' || !isDoorOpen(event, now)) throw errors.DOOR_CLOSED()
    if (input.code.startsWith('lh-in:') && !input.code.startsWith(`lh-in:${eventId}:`))
      throw errors.OTHER_EVENT()
    if (!isHolding(secret, eventId, now, input.code)) throw errors.WRONG_CODE()
    if (way === 'out' && !before.some(({ inAt }) => inAt !== null)) throw errors.NOT_IN()
    const door = { eventId, localDay: localDay(event.startsAt), now }
    const notes = (await partyOf(db, userId, eventId)).map((who) => ({ who, [way]: now }))
    await db.inOrder(noteAttendance(door, notes, false))
  }
  return { eventId, people: await own(), minutes: await minutesAt(db, userId, eventId) }
})

/** All people whom the user signed up; just the user if there is no sign-up. */
async function partyOf(db: Database, userId: string, eventId: string): Promise<Attendee[]> {
  const signups = await signupsFor(db, userId, eventId)
  const people = signups.flatMap((signup) => signup.people.map(({ personId }) => ({ personId })))
  return people.length > 0 ? people : [{ userId }]
}
