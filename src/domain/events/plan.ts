import { faultsIn, faultTextsOf, isWithin } from '../form/faults'
import { type EventFault, eventFields, type EventPlan } from './fields'

/** Beside those of the fields: texts in code points, times in days. */
export const eventLimits = {
  days: 31,
  daysAhead: 365,
  reason: 100,
  weeks: { from: 1, to: 12 },
} as const

const dayMs = 24 * 60 * 60 * 1000

/** What can be wrong with a plan, and what to tell whoever made it. */
export const eventFaultTexts = faultTextsOf(eventFields)

/**
 * Everything that is wrong with a plan, in the order of the form; nothing if it may be held. `published`: the plan
 * changes an event to which people may have signed up for that many places.
 */
export function eventFaults(plan: EventPlan, now: Date, published?: { capacity: number }): EventFault[] {
  return faultsIn(eventFields, plan, {
    endsAt: [windowFault(plan, now)],
    signUpUntil: [deadlineFault(plan, now, published !== undefined)],
    capacity: [
      !isWithin(eventFields.capacity.limits, plan.capacity) && 'CAPACITY',
      published && plan.capacity < published.capacity && 'CAPACITY_LOWERED',
    ],
  })
}

function windowFault({ startsAt, endsAt, signUpUntil }: EventPlan, now: Date): EventFault | undefined {
  if ([startsAt, endsAt, signUpUntil].some((instant) => Number.isNaN(instant.getTime())))
    return 'WINDOW_UNREADABLE'
  if (endsAt <= startsAt) return 'WINDOW_BACKWARDS'
  if (startsAt <= now) return 'WINDOW_PAST'
  if (endsAt.getTime() - startsAt.getTime() > eventLimits.days * dayMs) return 'WINDOW_LENGTH'
  return startsAt.getTime() - now.getTime() > eventLimits.daysAhead * dayMs ? 'WINDOW_FAR' : undefined
}

/** Sign-up may already be over when the place of a published event is put right. */
function deadlineFault({ startsAt, signUpUntil }: EventPlan, now: Date, published: boolean) {
  if (signUpUntil > startsAt) return 'DEADLINE_LATE'
  return signUpUntil <= now && !published ? 'DEADLINE_PAST' : undefined
}

/** The same plan so much later. */
export function laterBy(plan: EventPlan, ms: number): EventPlan {
  const later = (instant: Date) => new Date(instant.getTime() + ms)
  const { startsAt, endsAt, signUpUntil } = plan
  return { ...plan, startsAt: later(startsAt), endsAt: later(endsAt), signUpUntil: later(signUpUntil) }
}

/** The same plan so many weeks later, at the same time of day: Asia/Shanghai has no summer time. */
export function weeksLater(plan: EventPlan, weeks: number): EventPlan {
  return laterBy(plan, weeks * 7 * dayMs)
}
