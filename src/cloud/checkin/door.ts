import { clampToDoor } from '#domain/checkin/attendance'
import { localDay } from '#domain/local-day'
import type { EventRow } from '../events/public'

/** What is needed to note attendance at an event's door. */
export function doorOf(event: EventRow, now: Date) {
  const window = { startsAt: event.startsAt, endsAt: event.endsAt }
  // After the door has closed, attendance can still be noted for the time while it was open.
  const at = clampToDoor(window, now)
  return { eventId: event.id, localDay: localDay(window.startsAt), now, window, at, isTooEarly: at > now }
}
