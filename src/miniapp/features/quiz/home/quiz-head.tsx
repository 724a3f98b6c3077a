import { Text, View } from '@tarojs/components'
import { role } from '../../../platform/aria'
import { Crane } from '../../../ui/crane/crane'

export function QuizHead() {
  return (
    <View className="quiz-head">
      <View className="quiz-head-sun" />
      <Crane mood="greets" className="quiz-head-crane" />
      <View className="quiz-head-words">
        <Text className="quiz-head-place">每天几分钟</Text>
        <Text className="quiz-head-title" {...role('heading')}>
          边答边学
        </Text>
      </View>
    </View>
  )
}
