import type { ReactNode } from 'react'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { ErrorState } from '../../../ui/states/error-state'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'

interface RequireOrganiserProps {
  readonly eventId: string
  readonly behindSignIn: string
  children(event: OutputOf<'events.one'>): ReactNode
}

/** One event, for those who may organise it; others are told that it is not theirs. */
export function RequireOrganiser({ eventId, behindSignIn, children }: RequireOrganiserProps) {
  const query = useCloudQuery('events.one', { eventId })
  useRefetchOnShow(0)
  const notTheirs = <NotTheirs behindSignIn={behindSignIn} />
  return (
    <QueryBoundary query={query} behindSignIn={behindSignIn} unknown={notTheirs}>
      {(event) => (event.mayOrganise ? children(event) : notTheirs)}
    </QueryBoundary>
  )
}

/** Who is signed out may see any event; perhaps it is theirs after all. */
function NotTheirs({ behindSignIn }: Pick<RequireOrganiserProps, 'behindSignIn'>) {
  const { error, refetch } = useCloudQuery('events.mine')
  if (!error?.needsSignIn)
    return <Notice mood="wonders" title="这里没有您能管理的活动" text="请从活动列表重新打开。" />
  return (
    <Card>
      <ErrorState error={error} behindSignIn={behindSignIn} onRetry={() => void refetch()} />
    </Card>
  )
}
