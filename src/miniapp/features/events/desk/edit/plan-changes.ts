import type { EventKind } from '#domain/events/choices'
import { usualCover } from '#domain/events/usual-cover'
import { daysAfter } from '#domain/day-number'
import type { EventFacts } from '../../event-facts'
import { daysBetween, saturdayAfter } from './local-days'
import { type Plan, planOf } from './plan'

/** A plan for the same event on the Saturday suggested for new events; everything else is unchanged. */
export function planAgain(event: EventFacts, now: Date): Plan {
  return withFirstDay(planOf(event), saturdayAfter(now))
}

/** Changes the kind and the drawing that belongs to it; a drawing chosen by hand is kept. */
export function withKind(plan: Plan, kind: EventKind): Plan {
  const isUsual = plan.cover === usualCover[plan.kind]
  return { ...plan, kind, cover: isUsual ? usualCover[kind] : plan.cover }
}

/** Changes the first day and moves the end and the deadline by as many days. */
export function withFirstDay(plan: Plan, fromDay: string): Plan {
  const days = daysBetween(plan.fromDay, fromDay)
  return { ...plan, fromDay, toDay: daysAfter(plan.toDay, days), untilDay: daysAfter(plan.untilDay, days) }
}
