import { type EventFault, eventFaults, eventFaultTexts } from '#domain/events/plan'
import { eventPlanOf, type Plan } from './plan'

/** The parts of the form, in its order. */
export type Field =
  'title' | 'place' | 'window' | 'deadline' | 'capacity' | 'about' | 'bring' | 'contactName' | 'contactPhone'

const fieldOf: Readonly<Record<EventFault, Field>> = {
  TITLE_LENGTH: 'title',
  TITLE_MARKS: 'title',
  PLACE: 'place',
  WINDOW_UNREADABLE: 'window',
  WINDOW_BACKWARDS: 'window',
  WINDOW_PAST: 'window',
  WINDOW_LENGTH: 'window',
  WINDOW_FAR: 'window',
  DEADLINE_LATE: 'deadline',
  DEADLINE_PAST: 'deadline',
  CAPACITY: 'capacity',
  CAPACITY_LOWERED: 'capacity',
  ABOUT: 'about',
  BRING: 'bring',
  CONTACT_NAME: 'contactName',
  CONTACT_PHONE: 'contactPhone',
  CREDIT: 'window',
}

export type Faults = Readonly<Partial<Record<Field, string>>>

/** What is wrong with a plan, by the field that can put it right; `published` as the rules take it. */
export function faultsOf(plan: Plan, now: Date, published?: { capacity: number }): Faults {
  const faults: Partial<Record<Field, string>> = {}
  // The first of a field is the one to mend first, so it is written last.
  for (const fault of eventFaults(eventPlanOf(plan), now, published).reverse())
    faults[fieldOf[fault]] = eventFaultTexts[fault]
  return faults
}
