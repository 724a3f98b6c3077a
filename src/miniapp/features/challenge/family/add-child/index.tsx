import { openPage } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../../ui/button/primary-button'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { ChildForm } from './child-form'

/** The page where a guardian reads what is stored about a child, consents, and adds the child. */
export default function AddChildPage() {
  return (
    <CloudQueries>
      <Screen title="添加孩子">
        <OfflineNotice text="添加孩子要联网。" />
        <ForFamily />
      </Screen>
    </CloudQueries>
  )
}

function ForFamily() {
  const known = useCloudQuery('children.mine')
  return (
    <QueryBoundary query={useCloudQuery('family.mine')} behindSignIn="登录以后，就能添加孩子。">
      {({ family }) =>
        family ? (
          <ChildForm
            known={(known.data ?? []).filter(
              ({ childId }) => !family.children.some((child) => child.childId === childId),
            )}
          />
        ) : (
          <Notice mood="stands" title="请先建立我们家" text="建好以后，就能添加孩子。">
            <PrimaryButton text="去建立" onPress={() => openPage('family')} />
          </Notice>
        )
      }
    </QueryBoundary>
  )
}
