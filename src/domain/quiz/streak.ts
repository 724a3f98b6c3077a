import { dayNumber } from '../day-number'

/** Days from one finished day to the next within a streak, at most: one day may be missed between them. */
const farthestStep = 2

export interface Streak {
  /** Days finished in the current streak; 0 once two days in a row were missed. */
  readonly current: number
  /** Days finished in the longest streak ever. */
  readonly longest: number
}

/**
 * The streak in a list of finished local days `YYYY-MM-DD`, in any order. Today only counts as missed once it
 * is over. A missed day neither breaks the streak nor counts.
 */
export function streakOf(finishedDays: readonly string[], today: string): Streak {
  const now = dayNumber(today)
  const days = [...new Set(finishedDays.map(dayNumber))].filter((day) => day <= now).sort((a, b) => a - b)
  let current = 0
  let longest = 0
  let last = -Infinity
  for (const day of days) {
    current = day - last <= farthestStep ? current + 1 : 1
    longest = Math.max(longest, current)
    last = day
  }
  return { current: now - last <= farthestStep ? current : 0, longest }
}
