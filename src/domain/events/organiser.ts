import type { Grant } from '../grant'

/** Whether somebody may hold events of an organisation: its workers, and admins. */
export function mayOrganise(grants: readonly Grant[], organisationId: string): boolean {
  return grants.some(
    (grant) => grant.role === 'admin' || (grant.role === 'worker' && grant.organisationId === organisationId),
  )
}
