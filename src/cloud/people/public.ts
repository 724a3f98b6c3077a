/** What other topics may use of this one. */
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
