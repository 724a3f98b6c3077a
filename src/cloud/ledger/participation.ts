import type * as v from 'valibot'
import { type Held, isLedgerPeriod, participationSheet } from '#domain/ledger/participation-sheet'
import { mayOrganise } from '#domain/people/organiser'
import { instantOf } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { sheetFile } from '../sheets/sheet-file'
import { heldRow, listingEvents } from './store/ledger'
import { knownPerson } from '../dispatch/known-person'
import { findOrganisations, loggedOrganisation } from '../people/public'
import { readAudited } from '../audit/public'

/** Events of a year: more than one a day. */
const mostEvents = 1000
const dayMs = 24 * 60 * 60 * 1000

export const participation = os.ledger.participation.handler(
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
      row: heldRow,
      rows: listingEvents(organisationId, instantsOf(asked), mostEvents),
    }
    const rows = await readAudited(context, userId, read, errors.CONFLICT)
    return sheetFile(participationSheet(organisation.name, { from, to }, rows.map(held), now), format)
  },
)

/** The instants at which the first local day begins and the last one ends. */
function instantsOf({ from, to }: { from: string; to: string }) {
  const lastBegins = new Date(instantOf(to, '00:00')).getTime()
  return { from: instantOf(from, '00:00'), before: new Date(lastBegins + dayMs).toISOString() }
}

function held({ starts_at, state, children_there, ...row }: v.InferOutput<typeof heldRow>): Held {
  const { kind, title, place, placed, there, minutes } = row
  const startsAt = new Date(starts_at)
  const cancelled = state === 'cancelled'
  return { kind, title, place, startsAt, cancelled, placed, there, childrenThere: children_there, minutes }
}
