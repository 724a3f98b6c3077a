import type { ReactNode } from 'react'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { useAskAgain } from '../../../platform/query/ask-again'
import { useCloud } from '../../../platform/query/cloud-query'
import { Card } from '../../../ui/card/card'
import { ErrorState } from '../../../ui/states/error-state'
import { FromCloud } from '../../../ui/states/from-cloud'
import { Notice } from '../../../ui/states/notice'

interface OrganisedProps {
  readonly eventId: string
  readonly behindSignIn: string
  children(event: OutputOf<'events.one'>): ReactNode
}

/** One event, for those who may organise it; others are told that it is not theirs. */
export function Organised({ eventId, behindSignIn, children }: OrganisedProps) {
  const query = useCloud('events.one', { eventId })
  useAskAgain(0)
  const notTheirs = <NotTheirs behindSignIn={behindSignIn} />
  return (
    <FromCloud query={query} behindSignIn={behindSignIn} unknown={notTheirs}>
      {(event) => (event.mayOrganise ? children(event) : notTheirs)}
    </FromCloud>
  )
}

/** Who is signed out may see any event; perhaps it is theirs after all. */
function NotTheirs({ behindSignIn }: Pick<OrganisedProps, 'behindSignIn'>) {
  const { error, refetch } = useCloud('events.mine')
  if (!error?.needsSignIn)
    return <Notice mood="wonders" title="这里没有您能管理的活动" text="请从活动列表重新打开。" />
  return (
    <Card>
      <ErrorState error={error} behindSignIn={behindSignIn} onRetry={() => void refetch()} />
    </Card>
  )
}
