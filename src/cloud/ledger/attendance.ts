import type * as v from 'valibot'
import { attendanceSheet, type LedgerEvent, type Listed } from '#domain/ledger/attendance-sheet'
import { os } from '../dispatch/implementer'
import { sheetFile } from '../sheets/sheet-file'
import { listedRow, listingPeople } from './store/ledger'
import { knownPerson } from '../dispatch/known-person'
import { eventOf, type EventRow, loggedEvent } from '../events/public'
import { readAudited } from '../audit/public'

export const attendance = os.ledger.attendance.handler(
  async ({ input: { key, ...asked }, context, errors }) => {
    const person = knownPerson(context.person)
    const event = await eventOf(context.db, person, asked.eventId)
    const act = { key, action: 'ledger.attendance', asked }
    const read = { act, about: loggedEvent(event.id), row: listedRow, rows: listingPeople(event.id) }
    const rows = await readAudited(context, person.userId, read, errors.CONFLICT)
    return sheetFile(attendanceSheet(ledgerEvent(event), rows.map(listed), context.now), asked.format)
  },
)

function ledgerEvent(row: EventRow): LedgerEvent {
  const { title, organisation, place, creditedMinutes, checkOut, startsAt, endsAt } = row
  return { title, organisation, place, creditedMinutes, checkOut, startsAt, endsAt }
}

function listed(row: v.InferOutput<typeof listedRow>): Listed {
  const { name, child, signed_at, promoted_at, in_at, out_at } = row
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
