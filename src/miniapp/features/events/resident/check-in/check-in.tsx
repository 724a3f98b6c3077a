import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { isDoorOpen } from '#domain/checkin/attendance'
import { useOnline } from '../../../../app-state/online'
import { role } from '../../../../platform/aria'
import { useNow } from '../../../../platform/now'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { Card } from '../../../../ui/card/card'
import { ChoiceField } from '../../../../ui/field/choice-field'
import { Refusal } from '../../../../ui/states/refusal'
import type { OwnEvent } from '../one-event'
import { Checked } from './checked'
import { EnterDoorCode } from './enter-door-code'
import { ways, type Way } from './way'

/**
 * Checks in or out with the code on the worker's screen. The code expires soon, so it is never kept to be
 * sent later.
 */
export function CheckIn({ event }: { readonly event: OwnEvent }) {
  const { eventId, title, startsAt, endsAt, checkOut } = event
  const [way, setWay] = useState<Way>('in')
  const { run, busy, done, error, reset } = useCloudMutation('checkin.scan')
  const isOnline = useOnline()
  const isOpen = isDoorOpen({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }, useNow())
  const send = (code: string) => busy || run(() => ({ eventId, way, code }))
  const choose = (value: Way) => {
    setWay(value)
    reset()
  }
  return (
    <Card title={title}>
      {checkOut && <ChoiceField label="要做什么？" choices={ways} chosen={way} onChoose={choose} />}
      <View {...role('status')}>{done && <Checked reply={done} way={way} />}</View>
      {!isOpen && <Text className="check-in-note">活动开始前一小时到结束后一小时内可以签到。</Text>}
      <Refusal error={error} />
      {isOpen && isOnline && !done && <EnterDoorCode way={way} busy={busy} onCode={send} />}
    </Card>
  )
}
