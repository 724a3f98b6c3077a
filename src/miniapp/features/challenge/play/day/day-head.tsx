import { dayText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { tickFault, tickFaultTexts } from '#domain/challenge/calendar'
import { Card } from '../../../../ui/card/card'
import { DayTokenPicture } from '../../drawings/sign-picture'
import { stateWords } from '../state-words'
import type { KnownDay } from '../use-challenge-days'

const notes = {
  done: '这一天记下了。',
  skipped: '每七天可以歇一天。这天真的做到过，也可以补记。',
  missed: '漏一天不要紧。这天真的做到过，可以补记。',
  today: '三件事里做到一件，就记下来。没有垃圾的日子也是好日子。',
  ahead: tickFaultTexts.TOO_EARLY,
} as const

interface DayHeadProps {
  readonly day: KnownDay
  /** Number of the current day of the challenge. */
  readonly today: number
}

export function DayHead({ day, today }: DayHeadProps) {
  return (
    <Card title={`第${day.day}天　${dayText(day.localDay)}`}>
      <View className="day-head">
        <DayTokenPicture state={day.state} />
        <View className="day-words">
          <Text className="day-state">{stateWords[day.state]}</Text>
          <Text>{noteOf(day, today)}</Text>
        </View>
      </View>
    </Card>
  )
}

function noteOf({ day, state, confirmed }: KnownDay, today: number): string {
  if (confirmed) return '这一天记下了，督导员在桶边看见过投放。'
  const fault = state === 'done' ? undefined : tickFault(day, today)
  return fault === undefined ? notes[state] : tickFaultTexts[fault]
}
