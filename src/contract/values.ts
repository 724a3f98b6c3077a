import * as v from 'valibot'

/**
 * A list in a reply, which the cloud never makes longer than `most`: it reads no more, or there cannot be more. Said
 * here so that tests and benchmarks can hold replies to it.
 */
export function list<Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.metadata({ most }))
}

/** Organisations that one list names; a city has fewer. */
export const mostUnits = 500

/** The id of a row, as the cloud gave it out. */
export const rowId = v.pipe(v.string(), v.uuid(), v.toLowerCase())

/** ISO 8601 of the years 1 to 9999, which the database can read as well. */
export const instant = v.pipe(v.string(), v.isoTimestamp(), v.check(isReadable))

/** The pattern lets offsets through that are no instant, and those that lead out of these years. */
function isReadable(written: string): boolean {
  const year = new Date(written).getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** A whole number. */
export const count = v.pipe(v.number(), v.integer())

/** In Asia/Shanghai, `YYYY-MM-DD`. */
export const localDay = v.pipe(v.string(), v.isoDate())

/** A day that the calendar has, of the years 1 to 9999. */
export const calendarDay = v.pipe(localDay, v.check(isInCalendar))

function isInCalendar(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return isReadable(day) && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
}
