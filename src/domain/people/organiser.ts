import type { Grant } from './grant'

/** Ids of the organisations whose events and teams somebody manages; undefined means all. */
export function organisedUnits(grants: readonly Grant[]): string[] | undefined {
  if (grants.some(({ role }) => role === 'admin')) return undefined
  return grants.flatMap(({ role, organisationId }) =>
    role === 'worker' && organisationId ? [organisationId] : [],
  )
}

/** Whether somebody may organise an organisation's events: its workers and admins may. */
export function mayOrganise(grants: readonly Grant[], organisationId: string): boolean {
  return grants.some(
    (grant) => grant.role === 'admin' || (grant.role === 'worker' && grant.organisationId === organisationId),
  )
}
