import { eventFields } from '#domain/events/fields'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { readForm } from '../dispatch/read-form'
import { eventOf, foundEvent } from './event-of'
import { presentEvent } from './present'
import { refuseFaults, refuseOtherTeam, refuseUnsafe } from './refuse-plan'
import { updateEvent } from './store/update-event'

export const update = os.events.update.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, input.eventId)
  const { key, ...asked } = input
  const act = { key, action: 'events.update', asked }
  await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
    if (event.state === 'cancelled') throw errors.EVENT_CANCELLED()
    if (event.state === 'ended') throw errors.EVENT_ENDED()
    const plan = readForm(eventFields, input)
    refuseFaults(plan, now, errors, event.state === 'published' ? event : undefined)
    await refuseOtherTeam(db, plan, event.organisationId, errors)
    await refuseUnsafe(plan, context, errors)
    // The event was changed since it was read, so that one of the checks above would now fail.
    if (!(await updateEvent(db, event.id, plan, act, by))) throw errors.CONFLICT()
  })
  return presentEvent(await foundEvent(db, event.id))
})
