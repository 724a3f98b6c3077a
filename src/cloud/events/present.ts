import { isoInstant } from '../database/iso-instant'
import type { EventRow } from './store/events'
import type { SignupRow } from './store/signups'

/** An event as everyone sees it who may see it. */
export function presentEvent(row: EventRow) {
  return {
    eventId: row.id,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    district: row.district,
    state: row.state,
    reason: row.reason,
    kind: row.kind,
    title: row.title,
    place: row.place,
    about: row.about,
    bring: row.bring,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    startsAt: isoInstant(row.starts_at),
    endsAt: isoInstant(row.ends_at),
    signUpUntil: isoInstant(row.sign_up_until),
    capacity: row.capacity,
    audience: row.audience,
    team: row.team_id !== null && row.team !== null ? { teamId: row.team_id, name: row.team } : null,
    creditedMinutes: row.credited_minutes,
    checkOut: row.check_out,
    cover: row.cover,
    taken: row.taken,
    waiting: row.waiting,
  }
}

/** A sign-up as whoever made it sees it. */
export function presentSignup(row: SignupRow) {
  return {
    signupId: row.id,
    eventId: row.event_id,
    state: row.state,
    signedAt: isoInstant(row.signed_at),
    ahead: row.ahead,
    people: row.people,
  }
}
