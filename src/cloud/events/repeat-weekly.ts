import { weeksLater } from '#domain/events/plan'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { eventOf, foundEvent } from './event-of'
import { newSecret } from './new-secret'
import { presentEvent } from './present'
import { refuseFaults } from './refuse-plan'
import type { EventRow } from './store/events'
import { insertEvent } from './store/insert-event'

export const repeatWeekly = os.events.repeatWeekly.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const person = knownPerson(context.person)
  const event = await eventOf(db, person, input.eventId)
  const published = event.state === 'published'
  const repeated: EventRow[] = []
  for (let week = 1; week <= input.weeks; week += 1) {
    // Each week is an audited act with its own key. Keys that phones make have no slash, so they cannot
    // collide.
    const { key, ...rest } = input
    const act = { key: `${key}/${week}`, action: 'events.repeatWeekly', asked: { ...rest, week } }
    const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
      const plan = weeksLater(event, week)
      refuseFaults(plan, now, errors)
      // All weeks are checked before the first is written, so that a fault in the last does not leave half of
      // them.
      refuseFaults(weeksLater(event, input.weeks), now, errors)
      const { organisationId } = event
      await insertEvent(db, plan, { organisationId, secret: newSecret(), published }, act, by)
    })
    repeated.push(await foundEvent(db, id))
  }
  return repeated.map(presentEvent)
})
