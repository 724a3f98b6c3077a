export interface CalendarEntry {
  /** The same entry has the same id, so that a calendar does not take it twice. */
  readonly id: string
  readonly title: string
  readonly place: string
  readonly note: string
  readonly startsAt: Date
  readonly endsAt: Date
}
