import * as v from 'valibot'
import { instant } from '#contract/values'

/** An invalid date for what is no instant between the years 1 and 9999. */
export function readInstant(written: string): Date {
  return new Date(v.is(instant, written) ? written : NaN)
}
