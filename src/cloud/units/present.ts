import type { OrganisationFacts } from '../people/public'

export function presentUnit({ id, name, kind, district, demonstration }: OrganisationFacts) {
  return { organisationId: id, name, kind, district, demonstration }
}
