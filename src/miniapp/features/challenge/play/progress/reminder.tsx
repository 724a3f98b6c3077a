import { useState } from 'react'
import { Picker, Text, View } from '@tarojs/components'
import { challengeDays } from '#domain/challenge/calendar'
import { role } from '../../../../platform/aria'
import { askForMessage, canAskForMessages } from '../../../../platform/subscribe'
import { useCloudMutation } from '../../../../platform/query/cloud-mutation'
import { PrimaryButton, QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import { Refusal } from '../../../../ui/states/refusal'
import type { Challenge } from '../challenge-facts'
import { reminderTimes } from './reminder-times'

interface ReminderProps {
  readonly challenge: Challenge
  readonly today: number
}

const inTheEvening = '19:00'

/** Sets the time of WeChat's reminder to the family, if WeChat can send one. */
export function Reminder({ challenge: { challengeId, reminder }, today }: ReminderProps) {
  const { run, busy, error } = useCloudMutation('challenge.setReminder')
  const [time, setTime] = useState(reminder ?? inTheEvening)
  const [isRefused, setRefused] = useState(false)
  if (today > challengeDays || !canAskForMessages) return null
  const set = (at: string | null) => run(() => ({ challengeId, at }))
  const allow = async () => {
    const isAllowed = await askForMessage()
    setRefused(!isAllowed)
    if (isAllowed) set(time)
  }
  return (
    <Card title="提醒我们">
      <Text className="progress-words">
        {reminder === null
          ? '到了时间还没打卡，微信提醒一次。每按一次“提醒我”，可以提醒一天。'
          : `到 ${reminder} 还没打卡，微信会提醒一次。`}
      </Text>
      <Picker
        mode="selector"
        range={[...reminderTimes]}
        value={reminderTimes.indexOf(time)}
        onChange={({ detail }) => setTime(reminderTimes[Number(detail.value)] ?? time)}
      >
        <View className="field-pick" {...role('button')} aria-label={`提醒时间 ${time}`}>
          {time}
        </View>
      </Picker>
      {isRefused && <Text className="progress-words">没有得到允许，不会提醒。</Text>}
      <Refusal error={error} />
      <PrimaryButton text="提醒我" disabled={busy} onPress={() => void allow()} />
      {reminder !== null && <QuietButton text="不要提醒" onPress={() => set(null)} />}
    </Card>
  )
}
