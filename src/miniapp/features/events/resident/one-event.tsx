import type { ReactNode } from 'react'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { useRefetchOnShow } from '../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { openTab } from '../../../platform/navigate'
import { PrimaryButton } from '../../../ui/button/primary-button'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { Notice } from '../../../ui/states/notice'
import { useEventId } from './event-id'

export type OwnEvent = OutputOf<'events.one'>

/** Loads this page's event together with the resident's own sign-ups. */
export function OneEvent({ children }: { children(event: OwnEvent): ReactNode }) {
  const eventId = useEventId()
  const query = useCloudQuery('events.one', { eventId })
  useRefetchOnShow(0)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，就能看这场活动。" unknown={<UnknownEvent />}>
      {children}
    </QueryBoundary>
  )
}

function UnknownEvent() {
  return (
    <Notice mood="wonders" title="没有找到这场活动" text="也许链接不完整。看看别的活动吧。">
      <PrimaryButton text="看最近的活动" onPress={() => openTab('events')} />
    </Notice>
  )
}
