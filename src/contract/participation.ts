import * as v from 'valibot'
import { closedObject } from './closed-object'
import { procedure } from './errors'
import { count } from './values'

const totals = { points: count, acts: count }

export const participation = {
  /** The caller's points and acts: overall, and today in Asia/Shanghai. */
  mine: procedure
    .input(v.optional(closedObject({})))
    .output(v.object({ ...totals, today: v.object(totals) })),
}
