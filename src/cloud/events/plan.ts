import { ORPCError } from '@orpc/server'
import { eventPlanFaultTexts, type EventPlanFault } from '#contract/events'
import { eventFaults, type EventPlan } from '#domain/events/plan'
import type { CallContext } from '../dispatch/context'
import type { Database } from '../database/database'
import { mayBePublic } from '../dispatch/public-text'
import { readInstant } from '../dispatch/read-instant'
import { findTeam } from '../teams/public'

type Written = Omit<EventPlan, 'startsAt' | 'endsAt' | 'signUpUntil'> &
  Record<'startsAt' | 'endsAt' | 'signUpUntil', string>

/** What a worker wrote as a plan; instants that cannot be read are invalid dates. */
export function readPlan(written: Written): EventPlan {
  return {
    kind: written.kind,
    title: written.title,
    place: written.place,
    about: written.about,
    bring: written.bring,
    contactName: written.contactName,
    contactPhone: written.contactPhone,
    startsAt: readInstant(written.startsAt),
    endsAt: readInstant(written.endsAt),
    signUpUntil: readInstant(written.signUpUntil),
    capacity: written.capacity,
    audience: written.audience,
    teamId: written.teamId,
    creditedMinutes: written.creditedMinutes,
    checkOut: written.checkOut,
    cover: written.cover,
  }
}

interface Refusals {
  INVALID_EVENT(options: {
    message: string
    data: { faults: { fault: string; text: string }[] }
  }): ORPCError<string, unknown>
  UNSAFE_TEXT(): ORPCError<string, unknown>
}

/** Throws INVALID_EVENT with all that is wrong. `published`: as of `eventFaults`. */
export function refuseFaults(
  plan: EventPlan,
  now: Date,
  errors: Pick<Refusals, 'INVALID_EVENT'>,
  published?: { capacity: number },
): void {
  refuse(eventFaults(plan, now, published), errors)
}

/** Throws INVALID_EVENT where there are any faults. */
export function refuse(faults: readonly EventPlanFault[], errors: Pick<Refusals, 'INVALID_EVENT'>): void {
  if (!faults[0]) return
  const explained = faults.map((fault) => ({ fault, text: eventPlanFaultTexts[fault] }))
  throw errors.INVALID_EVENT({ message: eventPlanFaultTexts[faults[0]], data: { faults: explained } })
}

/** Throws INVALID_EVENT where an event is for a team that is not its organisation's. */
export async function refuseOtherTeam(
  db: Database,
  { teamId }: EventPlan,
  organisationId: string,
  errors: Pick<Refusals, 'INVALID_EVENT'>,
): Promise<void> {
  if (teamId === null) return
  if ((await findTeam(db, teamId))?.organisation_id !== organisationId) refuse(['TEAM_NOT_YOURS'], errors)
}

/** Throws UNSAFE_TEXT where a text may not be shown. A telephone number may, in the field for it. */
export async function refuseUnsafe(
  { title, place, about, bring, contactName }: EventPlan,
  context: CallContext,
  errors: Pick<Refusals, 'UNSAFE_TEXT'>,
): Promise<void> {
  if (!(await mayBePublic([title, place, about, bring, contactName], context))) throw errors.UNSAFE_TEXT()
}
