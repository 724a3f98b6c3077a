import { attendanceSheet, type LedgerEvent, type Listed } from '#domain/ledger/attendance-sheet'
import { type Held, isLedgerPeriod, participationSheet } from '#domain/ledger/participation-sheet'
import { mayOrganise } from '#domain/people/organiser'
import { instantText } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { sheetFile } from '../sheets/sheet-file'
import { type HeldRow, listingEvents, listingPeople, type ListedRow } from './store/ledger'
import { knownPerson } from '../dispatch/known-person'
import { eventOf, type EventRow, loggedEvent } from '../events/public'
import { findOrganisations, loggedOrganisation } from '../people/public'
import { readAudited } from '../audit/public'

/** Events of a year; one a day and more. */
const mostEvents = 1000
const dayMs = 24 * 60 * 60 * 1000

const attendance = os.ledger.attendance.handler(async ({ input: { key, ...asked }, context, errors }) => {
  const person = knownPerson(context.person)
  const event = await eventOf(context.db, person, asked.eventId)
  const act = { key, action: 'ledger.attendance', asked }
  const read = { act, about: loggedEvent(event.id), rows: listingPeople(event.id) }
  const rows = await readAudited<ListedRow>(context, person.userId, read, errors.CONFLICT)
  return sheetFile(attendanceSheet(ledgerEvent(event), rows.map(listed), context.now), asked.format)
})

const participation = os.ledger.participation.handler(
  async ({ input: { key, ...asked }, context, errors }) => {
    const { db, now } = context
    const { userId, roles } = knownPerson(context.person)
    const { organisationId, from, to, format } = asked
    const [organisation] = await findOrganisations(db, [organisationId])
    if (!organisation) throw refusal('NOT_FOUND')
    if (!mayOrganise(roles, organisationId)) throw refusal('FORBIDDEN')
    if (!isLedgerPeriod({ from, to })) throw errors.PERIOD()
    const read = {
      act: { key, action: 'ledger.participation', asked },
      about: loggedOrganisation(organisationId),
      rows: listingEvents(organisationId, instantsOf(asked), mostEvents),
    }
    const rows = await readAudited<HeldRow>(context, userId, read, errors.CONFLICT)
    return sheetFile(participationSheet(organisation.name, { from, to }, rows.map(held), now), format)
  },
)

/** From the first instant of the first local day to that of the day after the last. */
function instantsOf({ from, to }: { from: string; to: string }) {
  const lastBegins = new Date(instantText(to, '00:00')).getTime()
  return { from: instantText(from, '00:00'), before: new Date(lastBegins + dayMs).toISOString() }
}

function ledgerEvent(row: EventRow): LedgerEvent {
  const { title, organisation, place, credited_minutes: creditedMinutes, check_out: checkOut } = row
  const window = { startsAt: new Date(row.starts_at), endsAt: new Date(row.ends_at) }
  return { title, organisation, place, creditedMinutes, checkOut, ...window }
}

function listed({ name, child, signed_at, promoted_at, in_at, out_at }: ListedRow): Listed {
  return {
    name,
    child,
    signedAt: instant(signed_at),
    promoted: promoted_at !== null,
    inAt: instant(in_at),
    outAt: instant(out_at),
  }
}

function instant(raw: string | null): Date | null {
  return raw === null ? null : new Date(raw)
}

function held({ starts_at, state, children_there, ...row }: HeldRow): Held {
  const { kind, title, place, placed, there, minutes } = row
  const startsAt = new Date(starts_at)
  const cancelled = state === 'cancelled'
  return { kind, title, place, startsAt, cancelled, placed, there, childrenThere: children_there, minutes }
}

export const ledger = os.ledger.router({ attendance, participation })
