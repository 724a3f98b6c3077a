import { dayNumber, daysAfter } from '../day-number'

/** 1970-01-01 was a Thursday. */
const firstWeekday = 3

/** The Monday of the week, Monday to Sunday, in which a local day lies. */
export function mondayOf(day: string): string {
  const weekday = (((dayNumber(day) + firstWeekday) % 7) + 7) % 7
  return daysAfter(day, -weekday)
}
