import { randomUUID } from 'node:crypto'
import { anEvent } from '../../cloud/test-cloud'

const minuteMs = 60_000

/** How the worker asks the cloud. */
type Ask = <Data>(path: string, input: object) => Promise<Data>

interface Held {
  readonly title: string
  /** Minutes until it begins; it lasts an hour. */
  readonly startsIn: number
  readonly capacity?: number
  readonly kind?: string
}

/** Publishes an event of the worker's unit that counts as an hour. Gives its id. */
export async function holdEvent(ask: Ask, { startsIn, ...changes }: Held): Promise<string> {
  const at = (minutes: number) => new Date(Date.now() + minutes * minuteMs).toISOString()
  const times = { startsAt: at(startsIn), endsAt: at(startsIn + 60), signUpUntil: at(startsIn - 1) }
  const { units } = await ask<{ units: { id: string }[] }>('events.mine', {})
  const plan = anEvent(units[0]?.id ?? '', { ...times, capacity: 30, creditedMinutes: 60, ...changes })
  const { eventId } = await ask<{ eventId: string }>('events.create', plan)
  await ask('events.publish', { key: randomUUID(), eventId })
  return eventId
}
