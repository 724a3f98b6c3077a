import type { Grant } from '../people/grant'
import { faultsIn, faultTextsOf, isWithin } from '../form/faults'
import { base32From, readBase32 } from '../quiz/base32'
import { hasMarks, lengthOf } from '../text'
import { type ContestFault, contestFields, type ContestPlan } from './fields'

/** Limits in addition to those of the fields. */
export const contestLimits = {
  groups: 30,
  days: 60,
  /** Longest name that an adult may show in the results. */
  shownName: 12,
} as const

/** Number of random bytes in a join code. */
export const joinCodeBytes = 6

const secondMs = 1000
const dayMs = 24 * 60 * 60 * secondMs

/** Faults of a plan, with the texts shown to the user. */
export const contestFaultTexts = faultTextsOf(contestFields)

/** All faults of a plan, in the order of its fields; empty if the contest may be opened. */
export function contestFaults(plan: ContestPlan, grants: readonly Grant[], now: Date): ContestFault[] {
  return faultsIn(contestFields, plan, {
    scope: [!mayOpen(plan, grants) && 'NOT_YOURS'],
    organisationId: [plan.scope === 'city' && plan.organisationId !== null && 'CITY_UNIT'],
    className: [classFault(plan)],
    groups: [groupsFault(plan)],
    to: [windowFault(plan, now)],
  })
}

function isName(name: string): boolean {
  return isWithin(contestFields.groups.limits, lengthOf(name)) && !hasMarks(name)
}

function mayOpen({ scope, organisationId }: ContestPlan, grants: readonly Grant[]): boolean {
  if (grants.some(({ role }) => role === 'admin')) return scope === 'city' || organisationId !== null
  if (scope === 'city' || organisationId === null) return false
  return grants.some(
    (grant) => ['teacher', 'worker'].includes(grant.role) && grant.organisationId === organisationId,
  )
}

function classFault({ scope, className }: ContestPlan): ContestFault | undefined {
  if (scope !== 'class') return className === null ? undefined : 'CLASS_SCOPE'
  return isName(className ?? '') ? undefined : 'CLASS_NAME'
}

function groupsFault({ scope, groups }: ContestPlan): ContestFault | undefined {
  if (scope !== 'unit' && groups.length > 0) return 'GROUPS_SCOPE'
  if (groups.length > contestLimits.groups) return 'GROUPS_COUNT'
  if (!groups.every(isName) || new Set(groups).size < groups.length) return 'GROUPS_NAMES'
  return undefined
}

function windowFault({ from, to }: ContestPlan, now: Date): ContestFault | undefined {
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return 'WINDOW_UNREADABLE'
  if (to <= from) return 'WINDOW_BACKWARDS'
  if (to <= now) return 'WINDOW_PAST'
  return to.getTime() - from.getTime() > contestLimits.days * dayMs ? 'WINDOW_LENGTH' : undefined
}

/**
 * The last instant at which an answer counts: 40 seconds per question plus a minute, but not after the
 * contest ends.
 */
export function contestDeadline(startedAt: Date, questionCount: number, to: Date): Date {
  const ownMs = startedAt.getTime() + (40 * questionCount + 60) * secondMs
  return new Date(Math.min(ownMs, to.getTime()))
}

/** A contest's join code: one character per random byte. */
export function joinCode(bytes: Uint8Array): string {
  return base32From(bytes)
}

/** Normalises a typed join code; undefined if it cannot be one of `length` characters. */
export function readJoinCode(typed: string, length: number = joinCodeBytes): string | undefined {
  const code = readBase32(typed.slice(0, 40))
  return code.length === length && /^[0-9A-HJKMNP-TV-Z]*$/.test(code) ? code : undefined
}
