import { type EventField, eventFields } from '#domain/events/fields'
import { eventFaults, eventFaultTexts } from '#domain/events/plan'
import { fieldOfFault } from '#domain/form/faults'
import { eventPlanOf, type Plan } from './plan'

export type Faults = Readonly<Partial<Record<EventField, string>>>

/**
 * Faults of a plan by the field that can correct them. `published`: the plan as it was published, if it was.
 */
export function faultsOf(plan: Plan, now: Date, published?: { capacity: number }): Faults {
  const faults: Partial<Record<EventField, string>> = {}
  // If a field has several faults, the first is kept, so faults are written in reverse order.
  for (const fault of eventFaults(eventPlanOf(plan), now, published).reverse())
    faults[fieldOfFault(eventFields, fault)] = eventFaultTexts[fault]
  return faults
}
