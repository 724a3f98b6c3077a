export interface CalendarEntry {
  /** Stays the same for the same entry, so that a calendar does not add it twice. */
  readonly id: string
  readonly title: string
  readonly place: string
  readonly note: string
  readonly startsAt: Date
  readonly endsAt: Date
}
