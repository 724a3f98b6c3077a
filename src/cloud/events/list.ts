import { mayOrganise, organisedUnits } from '#domain/people/organiser'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { eventsOf, findEvent, openDistricts, openEvents } from './store/events'
import { clashesOf } from './store/clashes'
import { signupsFor } from './store/signups'
import { presentEvent, presentSignup } from './present'
import { allOrganisations, findOrganisations } from '../people/public'
import { noticesOf, presentNotice } from '../messages/public'

const pageSize = 20
const most = 100

export const mine = os.events.mine.handler(async ({ context: { db, person } }) => {
  const own = organisedUnits(person?.roles ?? [])
  return {
    events: (await eventsOf(db, own, most)).map(presentEvent),
    units: own ? await findOrganisations(db, own) : await allOrganisations(db),
  }
})

export const open = os.events.open.handler(async ({ input, context: { db, now } }) => {
  const rows = (await openEvents(db, input, now, pageSize + 1)).map(presentEvent)
  const events = rows.slice(0, pageSize)
  const last = events[pageSize - 1]
  const next = last && rows.length > pageSize ? { startsAt: last.startsAt, eventId: last.eventId } : null
  return { events, next, districts: input.after ? [] : await openDistricts(db, now) }
})

export const one = os.events.one.handler(async ({ input: { eventId }, context: { db, person } }) => {
  const event = await findEvent(db, eventId)
  const organises = event !== undefined && mayOrganise(person?.roles ?? [], event.organisationId)
  if (!event || (event.state === 'draft' && !organises)) throw refusal('NOT_FOUND')
  const signups = person ? await signupsFor(db, person.userId, eventId) : []
  const clashes = person ? await clashesOf(db, person.userId, eventId) : []
  return {
    ...presentEvent(event),
    mayOrganise: organises,
    signups: signups.map(presentSignup),
    clashes: clashes.map(({ id, title, startsAt }) => ({
      eventId: id,
      title,
      startsAt: startsAt.toISOString(),
    })),
  }
})

export const notices = os.events.notices.handler(async ({ context: { db, person } }) => {
  const rows = person ? await noticesOf(db, person.userId, 50) : []
  return rows.map(presentNotice)
})
