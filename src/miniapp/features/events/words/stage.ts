import type { EventFacts } from '../event-facts'

/**
 * The stage of an event for a resident. `closed`: sign-up is over; `full`: sign-ups go on the waiting list.
 */
export type EventStage = 'draft' | 'cancelled' | 'over' | 'closed' | 'full' | 'open'

type Staged = Pick<EventFacts, 'state' | 'endsAt' | 'signUpUntil' | 'capacity' | 'taken' | 'waiting'>

export function stageOf(event: Staged, now: Date): EventStage {
  const { state, endsAt, signUpUntil, capacity, taken, waiting } = event
  if (state === 'draft' || state === 'cancelled') return state
  if (state === 'ended' || now > new Date(endsAt)) return 'over'
  if (now > new Date(signUpUntil)) return 'closed'
  return waiting > 0 || taken >= capacity ? 'full' : 'open'
}
