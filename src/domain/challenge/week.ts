import { dayNumber } from '../quiz/day-number'

const dayMs = 24 * 60 * 60 * 1000
/** 1970-01-01 was a Thursday. */
const firstWeekday = 3

/** The local day `YYYY-MM-DD` so many days after another, before it where they are negative. */
export function daysAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * dayMs).toISOString().slice(0, 10)
}

/** The Monday of the week, Monday to Sunday, in which a local day lies. */
export function mondayOf(day: string): string {
  const weekday = (((dayNumber(day) + firstWeekday) % 7) + 7) % 7
  return daysAfter(day, -weekday)
}
