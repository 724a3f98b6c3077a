import { groupKindOf, mayOpenGroup } from '#domain/groups/group'
import type { Database } from '../database/database'
import { refusal } from '../dispatch/refusal'
import { findOrganisation, type Person } from '../people/public'

/** The kind of group that the person may open for an organisation. Throws NOT_FOUND or FORBIDDEN. */
export async function groupKindAt(db: Database, { roles }: Person, organisationId: string) {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw refusal('NOT_FOUND')
  const kind = groupKindOf(organisation.kind)
  if (!kind || !mayOpenGroup(roles, kind, organisationId)) throw refusal('FORBIDDEN')
  return kind
}
