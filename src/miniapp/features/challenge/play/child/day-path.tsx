import { View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { DayTokenPicture } from '../../drawings/sign-picture'
import { stateWords } from '../state-words'
import type { KnownDay } from '../use-challenge-days'

/** The 21 days, one row per week, not pressable here. Adults have a pressable calendar on their own page. */
export function DayPath({ days }: { readonly days: readonly KnownDay[] }) {
  return (
    <View className="child-path">
      {days.map(({ day, state }) => (
        <View
          key={day}
          className="child-path-day"
          {...role('img')}
          aria-label={`第${day}天，${stateWords[state]}`}
        >
          <DayTokenPicture state={state} />
        </View>
      ))}
    </View>
  )
}
