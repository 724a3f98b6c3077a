import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { TotalCard } from './total-card'

/** The total of the whole school or community. Left out while it is not available. */
export function UnitTotal({ organisationId }: { readonly organisationId: string }) {
  const { data } = useCloudQuery('groups.unit', { organisationId })
  if (!data) return null
  return <TotalCard title={`${data.organisation}合计`} total={data.total} method="unit-total" />
}
