import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { FamilyView } from './family-view'
import { NoFamily } from './no-family'

/** The page of the caller's family: its children, its adults, and the groups it has joined. */
export default function FamilyPage() {
  return (
    <CloudQueries>
      <Screen title="我们家">
        <OfflineNotice text="下面是上次看到的内容。" />
        <OwnFamily />
      </Screen>
    </CloudQueries>
  )
}

function OwnFamily() {
  const query = useCloudQuery('family.mine')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，就能建立家庭、添加孩子。">
      {({ family }) => (family ? <FamilyView family={family} /> : <NoFamily />)}
    </QueryBoundary>
  )
}
