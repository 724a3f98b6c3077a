import { eventFields } from '#domain/events/fields'
import { presentForm } from '../dispatch/present-form'
import type { EventRow } from './store/events'
import type { SignupRow } from './store/signups'

/** An event as shown to everyone who may see it. */
export function presentEvent(row: EventRow) {
  const { id, organisationId, organisation, district, state, reason, teamId, team, taken, waiting } = row
  return {
    eventId: id,
    organisationId,
    organisation,
    district,
    state,
    reason,
    ...presentForm(eventFields, row),
    team: teamId !== null && team !== null ? { teamId, name: team } : null,
    taken,
    waiting,
  }
}

/** A sign-up as shown to the person who made it. */
export function presentSignup({ id, eventId, state, signedAt, ahead, people }: SignupRow) {
  return { signupId: id, eventId, state, signedAt: signedAt.toISOString(), ahead, people }
}
