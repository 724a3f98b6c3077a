import { useCloudQuery } from '../../../platform/query/cloud-query'
import { openPage } from '../../../platform/navigate'
import { Card } from '../../../ui/card/card'
import { MoreLink } from './more-link'

/** Links for teachers, community workers and supervisors to their pages of the family challenge. */
export function RoleLinks() {
  const { data } = useCloudQuery('identity.me')
  const roles = new Set(data?.roles.map(({ role }) => role))
  const opens = roles.has('teacher') || roles.has('worker') || roles.has('admin')
  const confirms = roles.has('supervisor') || roles.has('worker')
  if (!opens && !confirms) return null
  return (
    <Card title="小手牵大手">
      {opens && <MoreLink text="开班级、开社区、定学期" onPress={() => openPage('ourGroups')} />}
      {confirms && <MoreLink text="桶边确认码" onPress={() => openPage('binCode')} />}
    </Card>
  )
}
