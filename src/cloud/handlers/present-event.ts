import { localMoment } from '#domain/local-day'
import { noticeText } from '#domain/events/notice'
import type { AttendedRow } from '../store/attended'
import { isoInstant } from '../store/database'
import type { EventRow } from '../store/events'
import type { NoticeRow } from '../store/outbox'
import type { SignupRow } from '../store/signups'

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

/** An event that somebody was at. */
export function presentAttended({ event_id, title, starts_at, minutes }: AttendedRow) {
  return { eventId: event_id, title, startsAt: isoInstant(starts_at), minutes }
}

/** What somebody is told, in words. */
export function noticeWords({ what, title, place, starts_at, reason }: NoticeRow): string {
  const when = localMoment(new Date(starts_at))
  return noticeText(what, { title, place, when, reason: reason ?? undefined })
}
