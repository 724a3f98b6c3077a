import type { OutputOf } from '../../../../platform/cloud/call-cloud'

export type OrganisationFacts = OutputOf<'organisations.page'>
