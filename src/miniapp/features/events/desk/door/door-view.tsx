import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { useIsWide } from '../../../../platform/wide-screen'
import type { EventFacts } from '../../event-facts'
import { RequireOrganiser } from '../require-organiser'
import { CodeScreen } from './code-screen'
import { RosterView } from './roster-view'
import { Tabs } from './tabs'
import './door.scss'

const tabs = [
  { value: 'list', text: '点名' },
  { value: 'code', text: '签到码' },
] as const

/** Code and list, side by side on a desktop and one at a time on a phone. */
export function DoorView({ eventId }: { readonly eventId: string }) {
  return (
    <RequireOrganiser eventId={eventId} behindSignIn="社区工作人员登录后可以签到。">
      {(event) => <Door event={event} />}
    </RequireOrganiser>
  )
}

function Door({ event }: { readonly event: EventFacts }) {
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('list')
  const isWide = useIsWide()
  const shows = (part: typeof tab) => isWide || tab === part
  return (
    <View>
      <Text className="door-event" {...role('heading')}>
        {event.title}
      </Text>
      {!isWide && <Tabs tabs={tabs} chosen={tab} onChoose={setTab} />}
      <View className="door-parts">
        {shows('list') && (
          <View className="door-part">
            <RosterView event={event} />
          </View>
        )}
        {shows('code') && (
          <View className="door-part">
            <CodeScreen eventId={event.eventId} />
          </View>
        )}
      </View>
    </View>
  )
}
