import { noon, stranger } from '../test-cloud'
import { EventCloud, type ShownEvent } from '../events/event-cloud'

export let events: EventCloud
export let event: ShownEvent

/** Opens a cloud for the tests of a file; each test has an event of its own that begins just now. */
export function useDoor(): void {
  beforeAll(async () => {
    events = await EventCloud.open()
  }, 60_000)
  afterAll(() => events.cloud.db.close())
  beforeEach(() => hold({ capacity: 600 }))
}

/** Publishes another event at noon of an earlier day; then it is the instant at which it begins. */
export async function hold(changes: object): Promise<void> {
  events.set(noon)
  event = await events.published(changes)
  events.set(start)
}

export const start = '2026-05-22T02:00:00.000Z'
export const after = (seconds: number) => new Date(Date.parse(start) + seconds * 1000)

export const signedUp = async (
  caller: ReturnType<typeof stranger>,
  people?: object[],
  to = event.eventId,
) => {
  const now = after(0)
  events.set(noon)
  const signup = await events.signUp(to, caller, people)
  events.set(now)
  return signup
}
