import { randomBytes } from 'node:crypto'
import { mayOrganise } from '#domain/people/organiser'
import { laterBy, weeksLater } from '#domain/events/plan'
import { os } from '../dispatch/implementer'
import { insertEvent, updateEvent } from './store/changes'
import { type EventRow, findEvent, planOf } from './store/events'
import type { Database } from '../database/database'
import { eventOf } from './event-of'
import { readPlan, refuse, refuseFaults, refuseOtherTeam, refuseUnsafe } from './plan'
import { knownPerson } from '../dispatch/known-person'
import { presentEvent } from './present'
import { readInstant } from '../dispatch/read-instant'
import { findOrganisations } from '../people/public'
import { actOnce } from '../audit/public'

const newSecret = () => randomBytes(32).toString('hex')

export const create = os.events.create.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId, roles } = knownPerson(context.person)
  const { key, ...asked } = input
  const act = { key, action: 'events.create', asked }
  const id = await actOnce(context, userId, act, errors.CONFLICT, async (by) => {
    const { organisationId } = input
    const isUnit = (await findOrganisations(db, [organisationId])).length === 1
    if (!isUnit || !mayOrganise(roles, organisationId)) refuse(['NOT_YOURS'], errors)
    const plan = readPlan(input)
    refuseFaults(plan, now, errors)
    await refuseOtherTeam(db, plan, organisationId, errors)
    await refuseUnsafe(plan, context, errors)
    await insertEvent(db, { ...plan, organisationId, secret: newSecret(), published: false }, act, by)
  })
  return presentEvent(await found(db, id))
})

export const update = os.events.update.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, input.eventId)
  const { key, ...asked } = input
  const act = { key, action: 'events.update', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    const plan = readPlan(input)
    refuseFaults(plan, now, errors, event.state === 'published' ? event : undefined)
    await refuseOtherTeam(db, plan, event.organisation_id, errors)
    await refuseUnsafe(plan, context, errors)
    // Somebody else changed it since it was read, for one of the reasons above.
    if (!(await updateEvent(db, event.id, plan, act, by))) throw errors.CONFLICT()
  })
  return presentEvent(await found(db, event.id))
})

export const copy = os.events.copy.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const { key, ...asked } = input
  const act = { key, action: 'events.copy', asked }
  const event = await eventOf(db, person, input.eventId)
  const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const earlier = planOf(event)
    const plan = laterBy(earlier, readInstant(input.startsAt).getTime() - earlier.startsAt.getTime())
    refuseFaults(plan, now, errors)
    const organisationId = event.organisation_id
    await insertEvent(db, { ...plan, organisationId, secret: newSecret(), published: false }, act, by)
  })
  return presentEvent(await found(db, id))
})

export const repeatWeekly = os.events.repeatWeekly.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, input.eventId)
  const published = event.state === 'published'
  const repeated: EventRow[] = []
  for (let week = 1; week <= input.weeks; week += 1) {
    // Each week is an act of its own, and no key that a phone makes has a slash in it.
    const { key, ...rest } = input
    const act = { key: `${key}/${week}`, action: 'events.repeatWeekly', asked: { ...rest, week } }
    const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
      const plan = weeksLater(planOf(event), week)
      refuseFaults(plan, now, errors)
      // Before the first is held: what is wrong with the last must not leave half of them behind.
      refuseFaults(weeksLater(planOf(event), input.weeks), now, errors)
      const organisationId = event.organisation_id
      await insertEvent(db, { ...plan, organisationId, secret: newSecret(), published }, act, by)
    })
    repeated.push(await found(db, id))
  }
  return repeated.map(presentEvent)
})

async function found(db: Database, id: string): Promise<EventRow> {
  const event = await findEvent(db, id)
  if (!event) throw new Error('an event that was written cannot be found')
  return event
}
