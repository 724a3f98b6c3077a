import { localDay } from '#domain/local-day'
import { daysAfter } from '#domain/day-number'

const dayMs = 24 * 60 * 60 * 1000

/** The next Saturday for which sign-up, until the evening before, is still open for a day and more. */
export function saturdayAfter(now: Date): string {
  const today = localDay(now)
  const saturday = 6
  const ahead = (saturday - new Date(today).getUTCDay() + 7) % 7
  return daysAfter(today, ahead < 2 ? ahead + 7 : ahead)
}

/** How many days the second local day is after the first. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayMs)
}
