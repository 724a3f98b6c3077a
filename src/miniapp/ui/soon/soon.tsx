import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { Crane } from '../crane/crane'
import type { CraneMood } from '../crane/crane-markup'
import { Screen } from '../screen/screen'
import './soon.scss'

interface SoonProps {
  readonly mood: CraneMood
  readonly title: string
  readonly text: string
  /** What there will be, a line each. */
  readonly plans: readonly string[]
}

/** A tab whose work has not landed: says so, and what will come. */
export function Soon({ mood, title, text, plans }: SoonProps) {
  return (
    <Screen>
      <View className="soon-head">
        <View className="soon-sun" />
        <Crane mood={mood} className="soon-crane" />
      </View>
      <View className="soon-card">
        <Text className="soon-state">还没有开放</Text>
        <Text className="soon-title" {...role('heading')}>
          {title}
        </Text>
        <Text className="soon-text">{text}</Text>
        {plans.map((plan, at) => (
          <View key={plan} className="soon-plan">
            <Text className="soon-number">{at + 1}</Text>
            <Text className="soon-words">{plan}</Text>
          </View>
        ))}
      </View>
    </Screen>
  )
}
