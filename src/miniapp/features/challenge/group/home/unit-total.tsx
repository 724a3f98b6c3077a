import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { TotalCard } from './total-card'

/** The school or community as a whole; the group's own numbers do without it. */
export function UnitTotal({ organisationId }: { readonly organisationId: string }) {
  const { data } = useCloudQuery('groups.unit', { organisationId })
  if (!data) return null
  return <TotalCard title={`${data.organisation}合计`} total={data.total} method="unit-total" />
}
