import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type Attendee, lockAttendance, loggedAttendance, noteAttendance } from './store/attendance'
import type { Database } from '../database/database'
import { type AttendeeRow, attendeeOf, attendeesOf } from './store/attendees'
import { secretOf } from './store/secret'
import { doorOf } from './door'
import { sealed } from './door-code'
import { knownPerson } from '../dispatch/known-person'
import { presentAttendee } from './present'
import { mayBePublic } from '../dispatch/input/public-text'
import { actOnce, logAct } from '../audit/public'
import { eventOf } from '../events/public'

export const tick = os.checkin.tick.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const who: Attendee =
    'walkIn' in asked.who ? { ref: `${person.userId}/${key}`, name: asked.who.walkIn } : asked.who
  const secret = await secretOf(db, event.id)
  const logged = 'name' in who ? { ...asked, who: { walkIn: sealed(secret, who.name) } } : asked
  const act = { key, action: 'checkin.tick', asked: logged }
  const attendanceId = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const door = doorOf(event, now)
    if (event.state === 'draft') throw errors.NOT_PUBLISHED()
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (door.isTooEarly) throw errors.DOOR_CLOSED()
    if ('name' in who && !(await mayBePublic([who.name], context))) throw errors.UNSAFE_TEXT()
    const before = 'name' in who ? undefined : await onRoster(db, event.id, who)
    if (!('name' in who) && !before) throw refusal('NOT_FOUND')
    if (asked.way === 'undo' && !before?.attendance_id) throw errors.NOT_IN()
    const note = asked.way === 'undo' ? { who, undo: true as const } : { who, [asked.way]: door.at }
    await db.inOrder([
      lockAttendance(event.id, who),
      logAct(act, by, loggedAttendance(event.id, who)),
      ...noteAttendance(door, [note], true),
    ])
  })
  const row = await attendeeOf(db, event.id, attendanceId)
  if (!row) throw new Error('somebody who was ticked is not on the roster')
  return presentAttendee(row, secret)
})

/** Finds a person on the roster by their id in a party or by their attendance. */
async function onRoster(
  db: Database,
  eventId: string,
  who: { readonly personId: string } | { readonly attendanceId: string },
): Promise<AttendeeRow | undefined> {
  if ('attendanceId' in who) return attendeeOf(db, eventId, who.attendanceId)
  const [row] = await attendeesOf(db, eventId, [who.personId], [])
  return row
}
