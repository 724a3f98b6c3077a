import { dayText } from '#domain/date-text'
import { Text } from '@tarojs/components'
import { openPage } from '../../../../platform/navigate'
import { QuietButton } from '../../../../ui/button/primary-button'
import { Card } from '../../../../ui/card/card'
import type { Challenge } from '../challenge-facts'

interface TeachBacksProps {
  readonly challenge: Challenge
  readonly childId: string
}

/** Results of the quizzes in which the child taught the adults. */
export function TeachBacks({ challenge: { teachBacks }, childId }: TeachBacksProps) {
  return (
    <Card title="孩子考大人">
      {teachBacks.length === 0 && (
        <Text className="progress-words">大人先答五道，孩子讲一讲，大人再答一次，看看多对几道。</Text>
      )}
      {teachBacks.map(({ localDay, before, after }, at) => (
        <Text key={at} className="progress-words">
          {`${dayText(localDay)}：大人从对${before}题到对${after}题`}
        </Text>
      ))}
      <QuietButton text="考一考大人" onPress={() => openPage('teachBack', { child: childId })} />
    </Card>
  )
}
