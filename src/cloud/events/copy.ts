import { laterBy } from '#domain/events/plan'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { readInstant } from '../dispatch/input/read-instant'
import { eventOf, foundEvent } from './event-of'
import { newSecret } from './new-secret'
import { presentEvent } from './present'
import { refuseFaults } from './refuse-plan'
import { insertEvent } from './store/insert-event'

export const copy = os.events.copy.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const { key, ...asked } = input
  const act = { key, action: 'events.copy', asked }
  const event = await eventOf(db, person, input.eventId)
  const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    const plan = laterBy(event, readInstant(input.startsAt).getTime() - event.startsAt.getTime())
    refuseFaults(plan, now, errors)
    const { organisationId } = event
    await insertEvent(db, plan, { organisationId, secret: newSecret(), published: false }, act, by)
  })
  return presentEvent(await foundEvent(db, id))
})
