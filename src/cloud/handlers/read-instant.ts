import * as v from 'valibot'

const isInstant = v.pipe(v.string(), v.isoTimestamp())

/** An invalid date for what is no instant between the years 0 and 9999. */
export function readInstant(written: string): Date {
  return new Date(v.is(isInstant, written) ? written : NaN)
}
