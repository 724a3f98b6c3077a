import { clampToDoor, type Mark, reconcile as reconciled } from '#domain/events/attendance'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { logAct } from '../store/acts'
import { type Attendee, lockAttendance, loggedAttendance, noteAttendance } from '../store/attendance'
import type { Database } from '../store/database'
import { type EventRow, loggedEvent } from '../store/events'
import { type AttendeeRow, rosterOf, secretOf } from '../store/roster'
import { actOnce } from './act-once'
import { sealed } from './door-code'
import { eventOf } from './event-of'
import { knownPerson } from './known-person'
import { presentAttendee } from './present-attendee'
import { mayBePublic } from './public-text'

export const roster = os.checkin.roster.handler(async ({ input: { eventId }, context: { db, person } }) => {
  await eventOf(db, knownPerson(person), eventId)
  return shownRoster(db, eventId, () => true)
})

async function shownRoster(db: Database, eventId: string, isWanted: (row: AttendeeRow) => boolean) {
  const secret = await secretOf(db, eventId)
  const rows = (await rosterOf(db, eventId)).filter(isWanted)
  return { eventId, people: rows.map((row) => presentAttendee(row, secret)) }
}

function doorOf(event: EventRow, now: Date) {
  const window = { startsAt: new Date(event.starts_at), endsAt: new Date(event.ends_at) }
  // After the door has closed, what happened while it was open can still be put down.
  const at = clampToDoor(window, now)
  return { eventId: event.id, localDay: localDay(window.startsAt), now, window, at, isTooEarly: at > now }
}

export const tick = os.checkin.tick.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const who: Attendee =
    'walkIn' in asked.who ? { ref: `${person.userId}/${key}`, name: asked.who.walkIn } : asked.who
  const known = (row: AttendeeRow) =>
    ('personId' in who && row.person_id === who.personId) ||
    ('attendanceId' in who && row.attendance_id === who.attendanceId)
  const secret = await secretOf(db, event.id)
  const logged = 'name' in who ? { ...asked, who: { walkIn: sealed(secret, who.name) } } : asked
  const act = { key, action: 'checkin.tick', asked: logged }
  const attendanceId = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const door = doorOf(event, now)
    if (event.state === 'draft') throw errors.NOT_PUBLISHED()
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (door.isTooEarly) throw errors.DOOR_CLOSED()
    if ('name' in who && !(await mayBePublic([who.name], context))) throw errors.UNSAFE_TEXT()
    const before = 'name' in who ? undefined : (await rosterOf(db, event.id)).find(known)
    if (!('name' in who) && !before) throw refusal('NOT_FOUND')
    if (asked.way === 'undo' && !before?.attendance_id) throw errors.NOT_IN()
    const note = asked.way === 'undo' ? { who, undo: true as const } : { who, [asked.way]: door.at }
    await db.inOrder([
      lockAttendance(event.id, who),
      logAct(act, by, loggedAttendance(event.id, who)),
      ...noteAttendance(door, [note], true),
    ])
  })
  const row = (await rosterOf(db, event.id)).find(({ attendance_id }) => attendance_id === attendanceId)
  if (!row) throw new Error('somebody who was ticked is not on the roster')
  return presentAttendee(row, secret)
})

export const reconcile = os.checkin.reconcile.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId, ...person } = knownPerson(context.person)
  const { key, eventId, deviceKey, marks } = input
  const event = await eventOf(db, { userId, ...person }, eventId)
  // What the marks say is in the attendance; the log keeps what tells a retry.
  const digest = sealed(await secretOf(db, eventId), JSON.stringify(marks))
  const asked = { eventId, deviceKey, marks: marks.length, digest }
  const act = { key, action: 'checkin.reconcile', asked }
  await actOnce(context, userId, act, errors.CONFLICT, async (by) => {
    const door = doorOf(event, now)
    if (event.state === 'draft') throw errors.NOT_PUBLISHED()
    if (door.isTooEarly) throw errors.DOOR_CLOSED()
    const attendees = new Map(marks.map(({ who }) => [JSON.stringify(who), attendeeOf(who)]))
    const names = [...attendees.values()].flatMap((who) => ('name' in who ? [who.name] : []))
    if (names.length > 0 && !(await mayBePublic(names, context))) throw errors.UNSAFE_TEXT()
    const noted: Mark[] = marks.map(({ who, way, at }) => ({
      who: JSON.stringify(who),
      way,
      at: new Date(at),
    }))
    const notes = [...reconciled(noted, door.window)].flatMap(([name, presence]) => {
      const who = attendees.get(name)
      return who ? [{ who, ...presence }] : []
    })
    await db.inOrder([...noteAttendance(door, notes, false), logAct(act, by, loggedEvent(eventId))])
  })
  return shownRoster(db, eventId, isMarked)

  /** Walk-ins are known by their names here: one more with the same name does no harm. */
  function isMarked({ person_id, user_id, name }: AttendeeRow): boolean {
    return marks.some(({ who }) =>
      'personId' in who ? who.personId === person_id : user_id === null && who.walkIn.name === name,
    )
  }

  function attendeeOf(who: (typeof marks)[number]['who']): Attendee {
    return 'personId' in who ? who : { ref: `${deviceKey}/${who.walkIn.number}`, name: who.walkIn.name }
  }
})
