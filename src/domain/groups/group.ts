import type { Grant } from '../people/grant'
import { dayNumber } from '../day-number'

/** A class of a school, or the neighbours of a community. */
export const groupKinds = ['class', 'community'] as const
export type GroupKind = (typeof groupKinds)[number]

/** Nothing is told that comes from fewer families. */
export const fewestFamilies = 5

/** Longest names in code points; how many days ahead a start may lie. */
export const groupLimits = { name: 16, term: 16, daysAhead: 366 } as const

/** Which organisations have groups of a kind, and who opens them. */
const openerOf = {
  class: { organisation: 'school', role: 'teacher' },
  community: { organisation: 'community', role: 'worker' },
} as const

/** The kind of groups that an organisation of a kind has; nothing for those that have none. */
export function groupKindOf(organisationKind: string): GroupKind | undefined {
  return groupKinds.find((kind) => openerOf[kind].organisation === organisationKind)
}

/** Whether somebody may open groups of a kind for an organisation, and see their totals. Admins answer for all. */
export function mayOpenGroup(grants: readonly Grant[], kind: GroupKind, organisationId: string): boolean {
  return grants.some(
    (grant) =>
      grant.role === 'admin' ||
      (grant.role === openerOf[kind].role && grant.organisationId === organisationId),
  )
}

/** Whether a group may begin on a day `YYYY-MM-DD`: from today on, and not too far ahead. */
export function mayStartOn(day: string, today: string): boolean {
  const ahead = dayNumber(day) - dayNumber(today)
  return ahead >= 0 && ahead <= groupLimits.daysAhead
}
