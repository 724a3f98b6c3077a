import type { EventFacts } from '../../event-facts'

interface Sorted {
  readonly drafts: readonly EventFacts[]
  /** Published and not over yet, next first. */
  readonly coming: readonly EventFacts[]
  /** Latest first. */
  readonly past: readonly EventFacts[]
}

/** Groups events by what a worker can do with them. `events` must be sorted latest first. */
export function sorted(events: readonly EventFacts[], now: Date): Sorted {
  const isComing = ({ state, endsAt }: EventFacts) => state === 'published' && now <= new Date(endsAt)
  return {
    drafts: events.filter(({ state }) => state === 'draft'),
    coming: events.filter(isComing).reverse(),
    past: events.filter((event) => event.state !== 'draft' && !isComing(event)),
  }
}
