import { localDay } from '#domain/local-day'
import { daysAfter } from '#domain/day-number'

const dayMs = 24 * 60 * 60 * 1000

/** The first Saturday for which sign-up, open until the evening before, stays open for more than a day. */
export function saturdayAfter(now: Date): string {
  const today = localDay(now)
  const saturday = 6
  const ahead = (saturday - new Date(today).getUTCDay() + 7) % 7
  return daysAfter(today, ahead < 2 ? ahead + 7 : ahead)
}

/** Number of days from the first local day to the second. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / dayMs)
}
