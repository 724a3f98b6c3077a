import * as v from 'valibot'
import { methodIds } from '#domain/challenge/content'
import { closedObject } from './closed-object'
import { procedure } from './errors'
import { mostGroups } from './family'
import { group, groupTotals } from './group'
import { count, list } from './values'

/** A number, and which text of `content/challenge` tells how it comes about. */
const figure = v.object({ value: count, method: v.picklist(methodIds) })

export const loop = {
  /** From the family's children to its adults, its classes and its communities: what all of them did, in numbers. */
  mine: procedure.input(v.optional(closedObject({}))).output(
    v.object({
      /** Null: the caller is in no family. */
      family: v.nullable(
        v.object({
          /** Days that its children ticked, and those that a supervisor confirmed. */
          days: figure,
          confirmed: figure,
          /** Other acts of its adults. */
          adults: figure,
          /** Half bags of all classes. */
          bags: figure,
        }),
      ),
      /** Its classes first. */
      groups: list(
        v.object({ ...group.entries, joined: groupTotals.entries.joined, total: groupTotals.entries.total }),
        mostGroups,
      ),
    }),
  ),
}
