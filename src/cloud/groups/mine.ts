import { mostUnits } from '#contract/values'
import { groupKindOf, mayOpenGroup } from '#domain/groups/group'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import type { Database } from '../database/database'
import { groupsOf } from './store/groups'
import { nextTerms } from './store/terms'
import { presentOpened } from './present'
import { findOrganisation, listOrganisations, type OrganisationFacts, type Person } from '../people/public'

const mostGroups = 100

export const mine = os.groups.mine.handler(async ({ context: { db, now, person } }) => {
  const units = person ? await unitsOf(db, person) : []
  const ids = units.map(({ organisationId }) => organisationId)
  const terms = await nextTerms(db, ids, localDay(now))
  return {
    opened: (await groupsOf(db, ids, mostGroups)).map(presentOpened),
    units: units.map((unit) => {
      const term = terms.find(({ organisationId }) => organisationId === unit.organisationId)
      return { ...unit, term: term ? { name: term.name, startsOn: term.startsOn } : null }
    }),
  }
})

/** The organisations for which the person may open groups, with the kind of group. */
async function unitsOf(db: Database, { roles }: Person) {
  const organisations = await organisationsOf(db, roles)
  return organisations.flatMap(({ id, name, kind: organisationKind }) => {
    const kind = groupKindOf(organisationKind)
    return kind && mayOpenGroup(roles, kind, id) ? [{ organisationId: id, name, kind }] : []
  })
}

async function organisationsOf(db: Database, roles: Person['roles']): Promise<OrganisationFacts[]> {
  if (roles.some(({ role }) => role === 'admin')) return listOrganisations(db, mostUnits)
  const ids = new Set(roles.flatMap(({ organisationId }) => organisationId ?? []))
  const found = await Promise.all([...ids].map((id) => findOrganisation(db, id)))
  return found.filter((organisation) => organisation !== undefined)
}
