import { Text, View } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { Card } from '../../../../ui/card/card'
import { Pressable } from '../../../../ui/pressable/pressable'
import { DayTokenPicture } from '../../drawings/sign-picture'
import { stateWords } from '../state-words'
import type { KnownDay } from '../use-challenge-days'
import './calendar.scss'

interface CalendarProps {
  readonly days: readonly KnownDay[]
  readonly childId: string
}

const shown = ['done', 'skipped', 'missed'] as const

/** The days as buttons: what was done on each, and which can still be added. */
export function Calendar({ days, childId }: CalendarProps) {
  return (
    <Card title="每一天">
      <View className="calendar">
        {days.map((day) => (
          <DayButton key={day.day} day={day} childId={childId} />
        ))}
      </View>
      <View className="calendar-legend">
        {shown.map((state) => (
          <View key={state} className="calendar-legend-token">
            <DayTokenPicture state={state} />
            <Text>{stateWords[state]}</Text>
          </View>
        ))}
      </View>
      <Text className="calendar-note">
        每七天里，第一个没记的日子算“歇一天”，不扣。忘了记的，挑战结束后14天内都可以点那天补上。
      </Text>
    </Card>
  )
}

function DayButton({
  day: { day, state, kept },
  childId,
}: {
  readonly day: KnownDay
  readonly childId: string
}) {
  const waits = kept && kept.refusal === undefined ? '，还没送出' : ''
  return (
    <Pressable
      label={`第${day}天，${stateWords[state]}${waits}`}
      className="calendar-day"
      onPress={() => openPage('challengeDay', { child: childId, day: String(day) })}
    >
      <DayTokenPicture state={state} />
      <Text className="calendar-number">{day}</Text>
    </Pressable>
  )
}
