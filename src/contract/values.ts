import * as v from 'valibot'

/**
 * A list in a reply that is never longer than `most`: the cloud reads no more, or there cannot be more.
 * Declared here so that tests and benchmarks can check replies.
 */
export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.metadata({ most }))
}

/** The most organisations in a list; a city has fewer. */
export const mostUnits = 500

/** The id of a row, as sent by the cloud. */
export const rowId = v.pipe(v.string(), v.uuid(), v.toLowerCase())

/** ISO 8601, in the years 1 to 9999, which the database can read too. */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.check(isReadable))

/** The pattern also allows offsets that are not valid, or that lead out of these years. */
function isReadable(written: string): boolean {
  const year = new Date(written).getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** A whole number. */
export const count = v.pipe(v.number(), v.integer())

/** In Asia/Shanghai, `YYYY-MM-DD`. */
export const localDay = v.pipe(v.string(), v.isoDate())

/** A day that exists in the calendar, in the years 1 to 9999. */
export const calendarDay = v.pipe(localDay, v.check(isInCalendar))

function isInCalendar(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return isReadable(day) && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
}
