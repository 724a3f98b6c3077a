import { Text, View } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import { DayTokenPicture } from '../../drawings/sign-picture'
import { dayText } from '../../words/day-text'
import { stateWords } from '../state-words'
import type { KnownDay } from '../use-challenge-days'

const notes = {
  done: '这一天的投放记下了。',
  skipped: '每七天可以歇一天。这天真的投放过，也可以补记。',
  missed: '漏一天不要紧。这天真的投放过，可以补记。',
  today: '和孩子一起把垃圾送进对的桶，再记下来。',
  ahead: '这一天还没到，到了再来。',
} as const

export function DayHead({ day }: { readonly day: KnownDay }) {
  const note = day.confirmed ? '这一天的投放记下了，督导员在桶边确认过。' : notes[day.state]
  return (
    <Card title={`第${day.day}天　${dayText(day.localDay)}`}>
      <View className="day-head">
        <DayTokenPicture state={day.state} />
        <View className="day-words">
          <Text className="day-state">{stateWords[day.state]}</Text>
          <Text>{note}</Text>
        </View>
      </View>
    </Card>
  )
}
