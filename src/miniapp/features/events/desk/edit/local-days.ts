import { localDay } from '#domain/local-day'

const dayMs = 24 * 60 * 60 * 1000

/** The next Saturday for which sign-up, until the evening before, is still open for a day and more. */
export function saturdayAfter(now: Date): string {
  const today = localDay(now)
  const saturday = 6
  const ahead = (saturday - new Date(today).getUTCDay() + 7) % 7
  return laterDay(today, ahead < 2 ? ahead + 7 : ahead)
}

/** A local day so many days later. */
export function laterDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days the second local day is after the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayMs)
}
