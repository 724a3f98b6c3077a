import { goBack, useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { ChildView } from './child-view'

/** The page of one child for its adults: classes, stored data, and withdrawing the consent. */
export default function ChildPage() {
  return (
    <CloudQueries>
      <Screen title="孩子">
        <OfflineNotice text="改动要联网。" />
        <OwnChild childId={useParameter('child')} />
      </Screen>
    </CloudQueries>
  )
}

function OwnChild({ childId }: { readonly childId: string }) {
  return (
    <QueryBoundary query={useCloudQuery('family.mine')} behindSignIn="登录以后，就能看到孩子。">
      {({ family }) => {
        const child = family?.children.find((each) => each.childId === childId)
        return child ? <ChildView child={child} /> : <NoSuchChild />
      }}
    </QueryBoundary>
  )
}

/** Also shown after the consent was withdrawn, because the child's data is deleted then. */
function NoSuchChild() {
  return (
    <Notice mood="stands" title="这里没有孩子的信息" text="撤回同意以后，孩子的信息已经删掉。">
      <PrimaryButton text="回到我们家" onPress={goBack} />
    </Notice>
  )
}
