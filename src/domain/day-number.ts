const dayMs = 24 * 60 * 60 * 1000

/** Days from 1970-01-01 to a local day `YYYY-MM-DD`. Throws RangeError if it is not a date. */
export function dayNumber(day: string): number {
  const days = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) / dayMs : NaN
  if (Number.isNaN(days)) throw new RangeError(`no local day: ${day}`)
  return days
}

/** The local day `YYYY-MM-DD` that is `days` after another, or before it if negative. */
export function daysAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * dayMs).toISOString().slice(0, 10)
}
