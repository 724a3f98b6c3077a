import type { Grant } from '../people/grant'
import { dayNumber } from '../day-number'

/** Kinds of groups: a school class, or the neighbours of a community. */
export const groupKinds = ['class', 'community'] as const
export type GroupKind = (typeof groupKinds)[number]

/** Totals of fewer families than this are not shown. */
export const fewestFamilies = 5

/** Longest texts in code points, and how many days ahead a group may start. */
export const groupLimits = { name: 16, term: 16, daysAhead: 366 } as const

/** For each kind of group, the kind of organisation that has it and the role that may open it. */
const openerOf = {
  class: { organisation: 'school', role: 'teacher' },
  community: { organisation: 'community', role: 'worker' },
} as const

/** The kind of group that a kind of organisation has; undefined if it has none. */
export function groupKindOf(organisationKind: string): GroupKind | undefined {
  return groupKinds.find((kind) => openerOf[kind].organisation === organisationKind)
}

/**
 * Whether somebody may open groups of a kind for an organisation and see their totals. Admins may for all.
 */
export function mayOpenGroup(grants: readonly Grant[], kind: GroupKind, organisationId: string): boolean {
  return grants.some(
    (grant) =>
      grant.role === 'admin' ||
      (grant.role === openerOf[kind].role && grant.organisationId === organisationId),
  )
}

/** Whether a group may begin on a day `YYYY-MM-DD`: today or later, but not too far ahead. */
export function mayStartOn(day: string, today: string): boolean {
  const ahead = dayNumber(day) - dayNumber(today)
  return ahead >= 0 && ahead <= groupLimits.daysAhead
}
