import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { GroupView } from './group-view'

/** The page of a class or community with its joint results, for its families and for whoever opened it. */
export default function GroupPage() {
  return (
    <CloudQueries>
      <Screen title="班级和社区">
        <OfflineNotice text="下面是上次看到的内容。" />
        <OneGroup groupId={useParameter('group')} />
      </Screen>
    </CloudQueries>
  )
}

function OneGroup({ groupId }: { readonly groupId: string }) {
  const query = useCloudQuery('groups.page', { groupId })
  useRefetchOnShow(0)
  return (
    <QueryBoundary
      query={query}
      behindSignIn="登录以后，能看到自家加入的班级和社区。"
      unknown={<Notice mood="wonders" title="看不到这一页" text="只有加入的家庭和负责人能看到。" />}
    >
      {(group) => <GroupView group={group} />}
    </QueryBoundary>
  )
}
