import { dayNumber } from '../day-number'

/** Two days are of one streak if at most one day was missed between them. */
const farthestStep = 2

export interface Streak {
  /** Days finished in the streak that still goes on; 0 once two days in a row were missed. */
  readonly current: number
  /** Days finished in the longest streak ever. */
  readonly longest: number
}

/**
 * The streak of the local days `YYYY-MM-DD` on which somebody finished, in any order. Today is not missed before it is
 * over; a missed day does not break the streak, and does not count either.
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
