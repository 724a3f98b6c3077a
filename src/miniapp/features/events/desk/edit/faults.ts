import { type EventField, eventFields } from '#domain/events/fields'
import { eventFaults, eventFaultTexts } from '#domain/events/plan'
import { fieldOfFault } from '#domain/form/faults'
import { eventPlanOf, type Plan } from './plan'

export type Faults = Readonly<Partial<Record<EventField, string>>>

/** What is wrong with a plan, by the field that can put it right; `published` as the rules take it. */
export function faultsOf(plan: Plan, now: Date, published?: { capacity: number }): Faults {
  const faults: Partial<Record<EventField, string>> = {}
  // The first of a field is the one to mend first, so it is written last.
  for (const fault of eventFaults(eventPlanOf(plan), now, published).reverse())
    faults[fieldOfFault(eventFields, fault)] = eventFaultTexts[fault]
  return faults
}
