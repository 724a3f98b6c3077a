import { type Mark, reconcile as reconciled } from '#domain/checkin/attendance'
import { os } from '../dispatch/implementer'
import { noteAttendance, walkInNamed } from './store/attendance'
import { attendeesOf } from './store/attendees'
import { secretOf } from './store/secret'
import { doorOf } from './door'
import { sealed } from './door-code'
import { knownPerson } from '../dispatch/known-person'
import { presentAttendee } from './present'
import { mayBePublic } from '../dispatch/input/public-text'
import { actOnce, logAct } from '../audit/public'
import { eventOf, loggedEvent } from '../events/public'

export const reconcile = os.checkin.reconcile.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId, ...person } = knownPerson(context.person)
  const { key, eventId, deviceKey, marks } = input
  const event = await eventOf(db, { userId, ...person }, eventId)
  // The content of the marks is in the attendance; the log keeps only a digest that recognises a retry.
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
