import { useCloudQuery } from '../../../platform/query/cloud-query'
import { HoursByYear } from '../../../ui/certificate/hours-by-year'

export function MyHours() {
  const { data } = useCloudQuery('checkin.hours')
  return data ? <HoursByYear hours={data} /> : null
}
