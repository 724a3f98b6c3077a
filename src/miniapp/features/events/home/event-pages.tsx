import { useState } from 'react'
import { Text } from '@tarojs/components'
import type { InputOf } from '../../../platform/cloud/call-cloud'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { QuietButton } from '../../../ui/button/primary-button'
import { QueryBoundary } from '../../../ui/states/query-boundary'
import { EventLine } from '../event-line'

type Query = InputOf<'events.open'>

/** One page of events; the next page is loaded when the reader asks for it. */
export function EventPages({ filter }: { readonly filter: Query }) {
  const [isMore, setMore] = useState(false)
  const query = useCloudQuery('events.open', filter)
  return (
    <QueryBoundary query={query} behindSignIn="登录以后，就能看活动。">
      {({ events, next }) => (
        <>
          {events.length === 0 && (
            <Text className="events-none">现在没有这样的活动。社区会不断发布，过几天再来看看。</Text>
          )}
          {events.map((event) => (
            <EventLine key={event.eventId} event={event} />
          ))}
          {next && isMore && <EventPages filter={{ ...filter, after: next }} />}
          {next && !isMore && <QuietButton text="再看一些" onPress={() => setMore(true)} />}
        </>
      )}
    </QueryBoundary>
  )
}
