import * as v from 'valibot'
import { instant } from '#contract/values'

/** Parses an instant; an invalid date if it is not an instant between the years 1 and 9999. */
export function readInstant(written: string): Date {
  return new Date(v.is(instant, written) ? written : NaN)
}

/** A valid instant sent by a phone, but never later than now: a phone's clock may be fast. */
export function phoneInstant(written: string, now: Date): Date {
  return new Date(Math.min(Date.parse(written), now.getTime()))
}
