import { useCloudAtNoon } from '../asked-cloud'
import { EventCloud } from './event-cloud'

export let events: EventCloud

/** Opens a cloud for the tests of a file; each begins at noon of 2026-05-20. */
export function useEvents(): void {
  useCloudAtNoon(
    () => EventCloud.open(),
    (opened) => (events = opened),
  )
}
