import { faultsIn, faultTextsOf, isWithin } from '../form/faults'
import { type EventFault, eventFields, type EventPlan } from './fields'

/** Limits in addition to those of the fields: texts in code points, times in days. */
export const eventLimits = {
  days: 31,
  daysAhead: 365,
  reason: 100,
  weeks: { from: 1, to: 12 },
} as const

const dayMs = 24 * 60 * 60 * 1000

/** Faults of a plan, with the texts shown to the user. */
export const eventFaultTexts = faultTextsOf(eventFields)

/**
 * All faults of a plan, in the order of the form. `published`: the plan changes a published event with that
 * many places, for which people may have signed up.
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

/** A published event may still be changed after sign-up has closed, e.g. to correct its place. */
function deadlineFault({ startsAt, signUpUntil }: EventPlan, now: Date, published: boolean) {
  if (signUpUntil > startsAt) return 'DEADLINE_LATE'
  return signUpUntil <= now && !published ? 'DEADLINE_PAST' : undefined
}

/** The same plan, moved `ms` milliseconds later. */
export function laterBy(plan: EventPlan, ms: number): EventPlan {
  const later = (instant: Date) => new Date(instant.getTime() + ms)
  const { startsAt, endsAt, signUpUntil } = plan
  return { ...plan, startsAt: later(startsAt), endsAt: later(endsAt), signUpUntil: later(signUpUntil) }
}

/**
 * The same plan, moved some weeks later at the same time of day. Safe because Asia/Shanghai has no summer
 * time.
 */
export function weeksLater(plan: EventPlan, weeks: number): EventPlan {
  return laterBy(plan, weeks * 7 * dayMs)
}
