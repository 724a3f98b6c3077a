import * as v from 'valibot'
import { teamKinds } from '#domain/volunteers/team'
import { closedObject } from './closed-object'
import { procedure } from './errors'
import { event } from './event'
import { count, list, mostUnits, rowId } from './values'

/** Public facts of an organisation. */
const organisation = v.object({
  organisationId: v.string(),
  name: v.string(),
  kind: v.picklist(teamKinds),
  district: v.string(),
  /** One of the city's demonstration units. */
  demonstration: v.boolean(),
})

/** Open to everyone: only sums, never anything about a person. */
export const organisations = {
  /** Demonstration units first, then by name, at most 500. */
  list: procedure.input(v.optional(closedObject({}))).output(list(organisation, mostUnits)),
  /** What an organisation does: its upcoming events, its teams, and this year in numbers. */
  page: procedure.input(closedObject({ organisationId: rowId })).output(
    v.object({
      ...organisation.entries,
      /** Published events that are not over, the next first, at most 10. */
      upcoming: list(event, 10),
      /** In the order of founding, at most 50. */
      teams: list(v.object({ teamId: v.string(), name: v.string(), members: count }), 50),
      thisYear: v.object({
        year: count,
        /** Events that have begun, and number of people checked in at them. */
        events: count,
        visits: count,
        /** Minutes credited to people at those events. */
        minutes: count,
      }),
    }),
  ),
}
