import { dayNumber } from '../day-number'

/** Most half bags of a class that a family writes for a day; how many days later it may still be written. */
export const diaryLimits = { halfBags: 20, daysLater: 14 } as const

/** Whether a diary may be written for a local day: from today back to two weeks ago. */
export function mayWriteFor(day: string, today: string): boolean {
  const ago = dayNumber(today) - dayNumber(day)
  return ago >= 0 && ago <= diaryLimits.daysLater
}
