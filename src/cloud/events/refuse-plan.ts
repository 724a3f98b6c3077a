import { ORPCError } from '@orpc/server'
import { eventPlanFaultTexts, type EventPlanFault } from '#contract/events'
import { eventFields, type EventPlan } from '#domain/events/fields'
import { eventFaults } from '#domain/events/plan'
import { publicTextsOf } from '#domain/form/values'
import type { CallContext } from '../dispatch/context'
import type { Database } from '../database/database'
import { mayBePublic } from '../dispatch/input/public-text'
import { findTeam } from '../teams/public'

interface Refusals {
  INVALID_EVENT(options: {
    message: string
    data: { faults: { fault: string; text: string }[] }
  }): ORPCError<string, unknown>
  UNSAFE_TEXT(): ORPCError<string, unknown>
}

/** Throws INVALID_EVENT with all faults of a plan. `published`: as for `eventFaults`. */
export function refuseFaults(
  plan: EventPlan,
  now: Date,
  errors: Pick<Refusals, 'INVALID_EVENT'>,
  published?: { capacity: number },
): void {
  refuse(eventFaults(plan, now, published), errors)
}

/** Throws INVALID_EVENT if there are any faults. */
export function refuse(faults: readonly EventPlanFault[], errors: Pick<Refusals, 'INVALID_EVENT'>): void {
  if (!faults[0]) return
  const explained = faults.map((fault) => ({ fault, text: eventPlanFaultTexts[fault] }))
  throw errors.INVALID_EVENT({ message: eventPlanFaultTexts[faults[0]], data: { faults: explained } })
}

/** Throws INVALID_EVENT if the event's team belongs to another organisation. */
export async function refuseOtherTeam(
  db: Database,
  { teamId }: EventPlan,
  organisationId: string,
  errors: Pick<Refusals, 'INVALID_EVENT'>,
): Promise<void> {
  if (teamId === null) return
  if ((await findTeam(db, teamId))?.organisationId !== organisationId) refuse(['TEAM_NOT_YOURS'], errors)
}

/** Throws UNSAFE_TEXT if a text may not be shown. The field for a telephone number may contain one. */
export async function refuseUnsafe(
  plan: EventPlan,
  context: CallContext,
  errors: Pick<Refusals, 'UNSAFE_TEXT'>,
): Promise<void> {
  if (!(await mayBePublic(publicTextsOf(eventFields, plan), context))) throw errors.UNSAFE_TEXT()
}
