import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { eventOf } from './event-of'
import { presentEvent } from './present'
import { findEvent } from './store/events'
import { changeEventState } from './store/change-state'

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
    if (!(await changeEventState(db, event.id, turn, act, by))) throw errors.CONFLICT()
  })
  return presentEvent((await findEvent(db, event.id)) ?? event)
})
