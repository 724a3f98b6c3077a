/** How likely an act is in each hour of the day, from 0 to 23 o'clock; only the proportions count. */
export type Hours = readonly number[]

const hourMs = 60 * 60 * 1000
export const dayMs = 24 * hourMs

/** Few at night, more and more until the evening: how a phone is used. */
export const allDay: Hours = [1, 0, 0, 0, 0, 2, 5, 8, 8, 6, 6, 7, 9, 7, 6, 6, 6, 7, 9, 11, 11, 9, 6, 3]
/** On the way to school, and when the rubbish goes down after supper. */
export const schoolAndSupper: Hours = [
  0, 0, 0, 0, 0, 0, 5, 30, 10, 1, 0, 0, 1, 0, 0, 0, 0, 5, 15, 20, 10, 3, 0, 0,
]
export const evening: Hours = [0, 0, 0, 0, 0, 0, 2, 4, 3, 1, 1, 2, 6, 3, 1, 1, 2, 5, 12, 22, 20, 12, 3, 0]

/**
 * `count` instants in milliseconds of the day, spread as the hours say and evenly within each: no chance, so that two
 * runs are the same day.
 */
export function instantsOf(hours: Hours, count: number): number[] {
  const total = hours.reduce((sum, weight) => sum + weight, 0)
  return Array.from({ length: count }, (_, n) => instantAt(hours, ((n + 0.5) / count) * total))
}

/** Where the sum of the weights since midnight reaches `weight`. */
function instantAt(hours: Hours, weight: number): number {
  let left = weight
  for (const [hour, share] of hours.entries()) {
    if (left <= share) return (hour + left / (share || 1)) * hourMs
    left -= share
  }
  return dayMs
}

/** `count` instants, evenly in so many minutes from an hour on. */
export function burst(fromHour: number, minutes: number, count: number): number[] {
  return Array.from({ length: count }, (_, n) => fromHour * hourMs + (n / count) * minutes * 60_000)
}
