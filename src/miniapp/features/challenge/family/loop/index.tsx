import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { openPage } from '../../../../platform/navigate'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { LoopView } from './loop-view'

/** What the challenge has achieved with the family's children, its adults, and its groups. */
export default function LoopPage() {
  return (
    <CloudQueries>
      <Screen title="小手带动了谁">
        <OfflineNotice text="下面是上次看到的内容。" />
        <OwnLoop />
      </Screen>
    </CloudQueries>
  )
}

function OwnLoop() {
  const query = useCloudQuery('loop.mine')
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，能看到小手带动了谁。">
      {({ family, groups }) =>
        family ? (
          <LoopView family={family} groups={groups} />
        ) : (
          <Notice mood="stands" title="请先建立我们家" text="孩子带头以后，这里能看到带动了谁。">
            <PrimaryButton text="去建立" onPress={() => openPage('family')} />
          </Notice>
        )
      }
    </QueryBoundary>
  )
}
