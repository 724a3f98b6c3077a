import type { ReactNode } from 'react'
import { useOutbox } from '../../../app-state/outbox'
import { openPage } from '../../../platform/navigate'
import { entriesOf } from '../../../platform/outbox/outbox-entry'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import type { Challenge } from './challenge-facts'

interface ChallengeOfProps {
  readonly childId: string
  children(challenge: Challenge): ReactNode
}

/** The challenge of a child, or a way to begin one if there is none. */
export function ChallengeOf({ childId, children }: ChallengeOfProps) {
  const query = useCloudQuery('challenge.mine', { childId })
  useRefetchOnShow(entriesOf(useOutbox().entries, 'challenge.tick').length)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，就能看到挑战。" unknown={<NoChild />}>
      {({ challenge }) => (challenge ? children(challenge) : <NotBegun childId={childId} />)}
    </QueryBoundary>
  )
}

function NotBegun({ childId }: { readonly childId: string }) {
  return (
    <Notice mood="stands" title="还没有开始" text="和孩子一起挑三件事，全家签个名，就可以开始了。">
      <PrimaryButton text="去挑三件事" onPress={() => openPage('beginChallenge', { child: childId })} />
    </Notice>
  )
}

function NoChild() {
  return (
    <Notice mood="wonders" title="没有找到这个孩子" text="请回到“我们家”再试一次。">
      <PrimaryButton text="我们家" onPress={() => openPage('family')} />
    </Notice>
  )
}
