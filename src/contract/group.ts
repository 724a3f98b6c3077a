import * as v from 'valibot'
import { groupKinds } from '#domain/groups/group'
import { binClasses } from '#domain/waste-class'
import { count, list, localDay } from './values'

/** A class of a school or a community that families join. */
export const group = v.object({
  groupId: v.string(),
  kind: v.picklist(groupKinds),
  /** For example 四年一班. */
  name: v.string(),
  organisationId: v.string(),
  organisation: v.string(),
  /** The day on which all families begin together; null: each family chooses its own. */
  startsOn: v.nullable(localDay),
  closed: v.boolean(),
})

const withheld = v.object({ withheld: v.literal(true) })

/** Bags by class, in half bags. */
export const halfBags = v.object(v.entriesFromList(binClasses, count))

const totals = {
  /** Drop-offs ticked, and how many of them a supervisor confirmed at the bin. */
  dropOffs: count,
  confirmed: count,
  /** Null if fewer than five families wrote their diary. */
  bags: v.nullable(halfBags),
}

/** A whole week that is over, Monday to Sunday; withheld if fewer than five families took part in it. */
const week = v.union([
  v.object({
    monday: localDay,
    families: count,
    ...totals,
    /** The mean of the middle half of the diaries, in half bags of all classes; null if `bags` is. */
    middle: v.nullable(count),
  }),
  v.object({ monday: localDay, ...withheld.entries }),
])

/** What may be shown of a group: nothing derived from fewer than five families. */
export const groupTotals = v.object({
  /** Families that joined, rounded down to a multiple of five. */
  joined: v.union([v.object({ atLeast: count }), withheld]),
  /** The latest first, at most 30. */
  weeks: list(week, 30),
  /** Sums over the published weeks. */
  total: v.union([v.object({ weeks: count, ...totals }), withheld]),
})
