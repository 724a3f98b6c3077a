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

/** Shows an event to people who may organise it, and a notice to all others. */
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

/** A caller who is signed out may still be the organiser of the event, so they are asked to sign in. */
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
