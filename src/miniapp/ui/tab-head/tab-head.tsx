import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { Crane } from '../crane/crane'
import type { CraneMood } from '../crane/crane-markup'
import './tab-head.scss'

interface TabHeadProps {
  readonly mood: CraneMood
  readonly title: string
  /** Short text above the title. */
  readonly note: string
}

/** The header of a tab: sky, title and crane. */
export function TabHead({ mood, title, note }: TabHeadProps) {
  return (
    <View className="tab-head">
      <View className="tab-head-sun" />
      <Crane mood={mood} className="tab-head-crane" />
      <View className="tab-head-words">
        <Text className="tab-head-note">{note}</Text>
        <Text className="tab-head-title" {...role('heading')}>
          {title}
        </Text>
      </View>
    </View>
  )
}
