import { dayNumber } from '../day-number'

/** The most half bags of a class per day, and for how many days afterwards a day may be written. */
export const diaryLimits = { halfBags: 20, daysLater: 14 } as const

/** Whether a diary may be written for a local day: from today back to two weeks ago. */
export function mayWriteFor(day: string, today: string): boolean {
  const ago = dayNumber(today) - dayNumber(day)
  return ago >= 0 && ago <= diaryLimits.daysLater
}
