import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { useRefetchOnShow } from '../../../../platform/query/refetch-on-show'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { useIsWide } from '../../../../platform/wide-screen'
import { Actions } from '../../../../ui/button/actions'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { EventDesk } from '../manage/event-desk'
import { EventLists } from './event-lists'
import './home.scss'

/** The events of a worker's organisations. A desktop shows the selected event beside them. */
export function MyEvents() {
  const query = useCloudQuery('events.mine')
  useRefetchOnShow(0)
  if (query.error?.status === 403) return <NotAWorker />
  return (
    <QueryBoundary query={query} behindSignIn="社区工作人员登录后可以发布活动。">
      {(mine) => (mine.units.length > 0 ? <Desk mine={mine} /> : <NotAWorker />)}
    </QueryBoundary>
  )
}

function NotAWorker() {
  return (
    <Notice
      mood="stands"
      title="您还不能发布活动"
      text="活动由社区和单位的工作人员发布。请联系所在单位的管理员。"
    />
  )
}

function Desk({ mine: { events } }: { readonly mine: OutputOf<'events.mine'> }) {
  const isWide = useIsWide()
  const [chosen, setChosen] = useState<string>()
  const open = (id: string) => (isWide ? setChosen(id) : openPage('deskEvent', { id }))
  return (
    <View className="desk">
      <View className="desk-list">
        <Actions>
          <PrimaryButton text="发布新活动" onPress={() => openPage('deskEdit')} />
          <QuietButton text="导出一段时间的台账" onPress={() => openPage('deskLedger')} />
        </Actions>
        <EventLists events={events} chosen={isWide ? chosen : undefined} onOpen={open} />
      </View>
      {isWide && (
        <View className="desk-detail">
          {chosen === undefined ? (
            <Notice mood="stands" title="请在左边选一场活动" text="选了以后，在这里管理。" />
          ) : (
            <EventDesk key={chosen} eventId={chosen} />
          )}
        </View>
      )}
    </View>
  )
}
