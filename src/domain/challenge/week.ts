import { dayNumber, daysAfter } from '../day-number'

/** 1970-01-01 was a Thursday: day 3, counted from Monday as 0. */
const firstWeekday = 3

/** The Monday of the week (Monday to Sunday) that a local day is in. */
export function mondayOf(day: string): string {
  const weekday = (((dayNumber(day) + firstWeekday) % 7) + 7) % 7
  return daysAfter(day, -weekday)
}
