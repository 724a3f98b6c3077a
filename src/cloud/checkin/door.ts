import { clampToDoor } from '#domain/checkin/attendance'
import { localDay } from '#domain/local-day'
import type { EventRow } from '../events/public'

/** The door of an event as somebody stands at it who notes down. */
export function doorOf(event: EventRow, now: Date) {
  const window = { startsAt: event.startsAt, endsAt: event.endsAt }
  // After the door has closed, what happened while it was open can still be put down.
  const at = clampToDoor(window, now)
  return { eventId: event.id, localDay: localDay(window.startsAt), now, window, at, isTooEarly: at > now }
}
