import * as v from 'valibot'
import { instant } from '#contract/values'

/** An invalid date for what is no instant between the years 1 and 9999. */
export function readInstant(written: string): Date {
  return new Date(v.is(instant, written) ? written : NaN)
}

/** The instant that a phone gives, a valid one, but never after now: a phone's clock may be fast. */
export function phoneInstant(written: string, now: Date): Date {
  return new Date(Math.min(Date.parse(written), now.getTime()))
}
