import { noon } from '../test-cloud'
import { EventCloud } from './event-cloud'

export let events: EventCloud

/** Opens a cloud for the tests of a file; each begins at noon of 2026-05-20. */
export function useEvents(): void {
  beforeAll(async () => {
    events = await EventCloud.open()
  }, 60_000)
  beforeEach(() => events.set(noon))
  afterAll(() => events.cloud.db.close())
}
