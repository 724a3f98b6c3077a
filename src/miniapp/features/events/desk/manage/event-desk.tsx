import { Text, View } from '@tarojs/components'
import type { EventFacts } from '../../event-facts'
import { peopleText } from '../../words/people-text'
import { EventSheet } from '../../sheet/event-sheet'
import { RequireOrganiser } from '../require-organiser'
import { AgainButtons } from './again-buttons'
import { CancelEvent } from './cancel-event'
import { NextStep } from './next-step'
import { SaveAttendance } from './save-attendance'
import './manage.scss'

/** The state of an event, its preview, and everything its worker can do with it. */
export function EventDesk({ eventId }: { readonly eventId: string }) {
  return (
    <RequireOrganiser eventId={eventId} behindSignIn="社区工作人员登录后可以管理活动。">
      {(event) => <Managed event={event} />}
    </RequireOrganiser>
  )
}

function Managed({ event }: { readonly event: EventFacts }) {
  const { state, reason } = event
  return (
    <View className="manage">
      <Text className="manage-state">{stateWords[state]}</Text>
      <Text className="manage-people">{reason === null ? peopleText(event) : `取消原因：${reason}`}</Text>
      <NextStep event={event} />
      <EventSheet event={event} />
      {(state === 'published' || state === 'ended') && <SaveAttendance eventId={event.eventId} />}
      <AgainButtons event={event} />
      {(state === 'draft' || state === 'published') && <CancelEvent event={event} />}
    </View>
  )
}

const stateWords: Readonly<Record<EventFacts['state'], string>> = {
  draft: '草稿，看好了请点“发布”',
  published: '已发布：居民可以看到和报名',
  ended: '活动已经结束',
  cancelled: '活动已经取消',
}
