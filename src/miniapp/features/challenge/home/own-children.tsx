import { useOutbox } from '../../../app-state/outbox'
import { openPage } from '../../../platform/navigate'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import { ChildCard } from './child-card'

/** The family's children and their progress. Callers without children see how to join the challenge. */
export function OwnChildren() {
  const query = useCloudQuery('family.mine')
  useRefetchOnShow(useOutbox().entries.length)
  return (
    <QueryBoundary query={query} behindSignIn="孩子挑三件事，全家约定好，每天做到一件。登录以后就能开始。">
      {({ family }) => {
        if (!family) return <Start title="全家一起来" text="孩子挑三件事，全家约定好，21天里每天做到一件。" />
        if (family.children.length === 0)
          return <Start title="请孩子来带头" text="先添加孩子，就可以挑三件事、开始21天。" />
        return family.children.map((child) => <ChildCard key={child.childId} child={child} />)
      }}
    </QueryBoundary>
  )
}

function Start({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Notice mood="stands" title={title} text={text}>
      <PrimaryButton text="去我们家" onPress={() => openPage('family')} />
    </Notice>
  )
}
