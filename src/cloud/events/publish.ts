import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { eventOf } from './event-of'
import { presentEvent } from './present'
import { refuseFaults } from './refuse-plan'
import { findEvent } from './store/events'
import { changeEventState } from './store/change-state'

export const publish = os.events.publish.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, asked.eventId)
  const act = { key, action: 'events.publish', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    if (event.state === 'draft') refuseFaults(event, now, errors)
    const turn = { from: 'draft', to: 'published' } as const
    if (!(await changeEventState(db, event.id, turn, act, by))) throw errors.CONFLICT()
  })
  return presentEvent((await findEvent(db, event.id)) ?? event)
})
