import type { Grant } from './grant'

/** The organisations whose events and teams somebody looks after; undefined: all of them. */
export function organisedUnits(grants: readonly Grant[]): string[] | undefined {
  if (grants.some(({ role }) => role === 'admin')) return undefined
  return grants.flatMap(({ role, organisationId }) =>
    role === 'worker' && organisationId ? [organisationId] : [],
  )
}

/** Whether somebody may hold events of an organisation: its workers, and admins. */
export function mayOrganise(grants: readonly Grant[], organisationId: string): boolean {
  return grants.some(
    (grant) => grant.role === 'admin' || (grant.role === 'worker' && grant.organisationId === organisationId),
  )
}
