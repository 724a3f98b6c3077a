import * as v from 'valibot'
import { closedObject } from './closed-object'
import { procedure } from './errors'
import { list, mostUnits } from './values'

/** Roles that a person may have besides being a resident. */
export const roles = ['worker', 'teacher', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

const roleGrant = v.object({ role: v.picklist(roles), organisationId: v.optional(v.string()) })

const me = v.object({
  /** Our own id; null until the first act, because a look-up does not record a person. */
  userId: v.nullable(v.string()),
  roles: list(roleGrant, mostUnits),
  signedIn: v.boolean(),
})

export const identity = {
  /** The person that the cloud takes the caller for. Open to everyone. */
  me: procedure.input(v.optional(closedObject({}))).output(me),
}
