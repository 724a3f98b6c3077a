import { os } from '../dispatch/implementer'
import { turnEvent } from './store/changes'
import { findEvent, planOf } from './store/events'
import { eventOf } from './event-of'
import { refuseFaults } from './plan'
import { knownPerson } from '../dispatch/known-person'
import { presentEvent } from './present'
import { mayBePublic } from '../dispatch/public-text'
import { actOnce } from '../audit/public'

export const publish = os.events.publish.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const act = { key, action: 'events.publish', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    if (event.state === 'draft') refuseFaults(planOf(event), now, errors)
    const turn = { from: 'draft', to: 'published' } as const
    if (!(await turnEvent(db, event.id, turn, act, by))) throw errors.CONFLICT()
  })
  return presentEvent((await findEvent(db, event.id)) ?? event)
})

export const cancel = os.events.cancel.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const act = { key, action: 'events.cancel', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    if (!(await mayBePublic([asked.reason], context))) throw errors.UNSAFE_TEXT()
    const turn = { from: event.state, to: 'cancelled', reason: asked.reason } as const
    if (!(await turnEvent(db, event.id, turn, act, by))) throw errors.CONFLICT()
  })
  return presentEvent((await findEvent(db, event.id)) ?? event)
})

export const end = os.events.end.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const act = { key, action: 'events.end', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'draft') throw errors.NOT_PUBLISHED()
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    if (now < new Date(event.starts_at)) throw errors.NOT_BEGUN()
    const turn = { from: 'published', to: 'ended' } as const
    if (!(await turnEvent(db, event.id, turn, act, by))) throw errors.CONFLICT()
  })
  return presentEvent((await findEvent(db, event.id)) ?? event)
})
