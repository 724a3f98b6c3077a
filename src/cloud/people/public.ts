/** The parts of this topic that other topics may import. */
export {
  allOrganisations,
  findOrganisation,
  findOrganisations,
  listOrganisations,
  loggedOrganisation,
  type Organisation,
  type OrganisationFacts,
} from './store/organisations'
export { findOrAdmitPerson, findPerson, type Identity, type Person } from './store/people'
export { countUse, forgetUses, type RateLimit, type Use } from './store/rate-windows'
