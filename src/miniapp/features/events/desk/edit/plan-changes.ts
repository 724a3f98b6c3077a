import type { EventKind } from '#domain/events/choices'
import { usualCover } from '#domain/events/usual-cover'
import { daysAfter } from '#domain/day-number'
import type { EventFacts } from '../../event-facts'
import { daysBetween, saturdayAfter } from './local-days'
import { type Plan, planOf } from './plan'

/** The same event on the next Saturday that usual plans begin with; all else stays. */
export function planAgain(event: EventFacts, now: Date): Plan {
  return withFirstDay(planOf(event), saturdayAfter(now))
}

/** Another kind, with the drawing that fits it; a drawing that was chosen by hand stays. */
export function withKind(plan: Plan, kind: EventKind): Plan {
  const isUsual = plan.cover === usualCover[plan.kind]
  return { ...plan, kind, cover: isUsual ? usualCover[kind] : plan.cover }
}

/** Another first day; the end and the deadline move along. */
export function withFirstDay(plan: Plan, fromDay: string): Plan {
  const days = daysBetween(plan.fromDay, fromDay)
  return { ...plan, fromDay, toDay: daysAfter(plan.toDay, days), untilDay: daysAfter(plan.untilDay, days) }
}
