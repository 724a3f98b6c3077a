import { clampToDoor, type Mark, reconcile as reconciled } from '#domain/checkin/attendance'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import {
  type Attendee,
  lockAttendance,
  loggedAttendance,
  noteAttendance,
  walkInNamed,
} from './store/attendance'
import type { Database } from '../database/database'
import {
  type AttendeeRow,
  attendeeOf,
  attendeesOf,
  nextParties,
  nextUnsigned,
  type RosterPlace,
  secretOf,
} from './store/roster'
import { sealed } from './door-code'
import { knownPerson } from '../dispatch/known-person'
import { presentAttendee } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { actOnce, logAct } from '../audit/public'
import { eventOf, type EventRow, loggedEvent } from '../events/public'

/** Parties, and people without a sign-up, of one page. */
const most = { parties: 100, unsigned: 300 } as const

export const roster = os.checkin.roster.handler(
  async ({ input: { eventId, after }, context: { db, person } }) => {
    await eventOf(db, knownPerson(person), eventId)
    const secret = await secretOf(db, eventId)
    const { rows, next } = await rosterPage(db, eventId, after)
    return { eventId, people: rows.map((row) => presentAttendee(row, secret)), next }
  },
)

/** The next parties; when there are no more of them, who is there without being signed up. */
async function rosterPage(db: Database, eventId: string, after: RosterPlace = { sequence: 0 }) {
  const rows = 'sequence' in after ? await nextParties(db, eventId, after.sequence, most.parties) : []
  const sequences = new Set(rows.map(({ sequence }) => sequence))
  if (sequences.size === most.parties) return { rows, next: { sequence: rows.at(-1)?.sequence ?? 0 } }
  const from = 'attendanceId' in after ? after.attendanceId : undefined
  const unsigned = await nextUnsigned(db, eventId, from, most.unsigned)
  const last = unsigned.length === most.unsigned ? unsigned.at(-1)?.attendance_id : undefined
  return { rows: [...rows, ...unsigned], next: last ? { attendanceId: last } : null }
}

function doorOf(event: EventRow, now: Date) {
  const window = { startsAt: event.startsAt, endsAt: event.endsAt }
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

/** Somebody of the roster, by their part in a party or by their attendance. */
async function onRoster(
  db: Database,
  eventId: string,
  who: { readonly personId: string } | { readonly attendanceId: string },
): Promise<AttendeeRow | undefined> {
  if ('attendanceId' in who) return attendeeOf(db, eventId, who.attendanceId)
  const [row] = await attendeesOf(db, eventId, [who.personId], [])
  return row
}

export const reconcile = os.checkin.reconcile.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId, ...person } = knownPerson(context.person)
  const { key, eventId, deviceKey, marks } = input
  const event = await eventOf(db, { userId, ...person }, eventId)
  // What the marks say is in the attendance; the log keeps what tells a retry.
  const secret = await secretOf(db, eventId)
  const digest = sealed(secret, JSON.stringify(marks))
  const asked = { eventId, deviceKey, marks: marks.length, digest }
  const act = { key, action: 'checkin.reconcile', asked }
  await actOnce(context, userId, act, errors.CONFLICT, async (by) => {
    const door = doorOf(event, now)
    if (event.state === 'draft') throw errors.NOT_PUBLISHED()
    if (door.isTooEarly) throw errors.DOOR_CLOSED()
    const attendees = new Map(marks.map(({ who }) => [JSON.stringify(who), markedAs(who)]))
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
  const marked = marks.map(({ who }) => markedAs(who))
  const personIds = marked.flatMap((who) => ('personId' in who ? [who.personId] : []))
  const walkIns = marked.flatMap((who) => ('ref' in who ? [walkInNamed(who.ref)] : []))
  const rows = await attendeesOf(db, eventId, personIds, walkIns)
  return { eventId, people: rows.map((row) => presentAttendee(row, secret)) }

  function markedAs(who: (typeof marks)[number]['who']) {
    return 'personId' in who ? who : { ref: `${deviceKey}/${who.walkIn.number}`, name: who.walkIn.name }
  }
})
