import type { EventFacts } from '../../event-facts'

interface Sorted {
  readonly drafts: readonly EventFacts[]
  /** Published and not over, the next first. */
  readonly coming: readonly EventFacts[]
  /** The latest first. */
  readonly past: readonly EventFacts[]
}

/** Events by what a worker has to do with them; `events` are the latest first. */
export function sorted(events: readonly EventFacts[], now: Date): Sorted {
  const isComing = ({ state, endsAt }: EventFacts) => state === 'published' && now <= new Date(endsAt)
  return {
    drafts: events.filter(({ state }) => state === 'draft'),
    coming: events.filter(isComing).reverse(),
    past: events.filter((event) => event.state !== 'draft' && !isComing(event)),
  }
}
