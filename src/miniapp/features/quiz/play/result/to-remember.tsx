import { Text, View } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import type { Played } from '../scored/scored-play'

/** The questions that were not answered rightly, with their answer and reason. */
export function ToRemember({ played }: { readonly played: readonly Played[] }) {
  const missed = played.filter(({ judged }) => judged !== undefined && judged.verdict !== 'right')
  if (missed.length === 0) return null
  return (
    <Card title="记住这些">
      {missed.map(({ shown, judged }) => (
        <View key={shown.number} className="remember">
          <Text className="remember-ask">{shown.ask}</Text>
          <Text className="remember-right">{judged && shown.options[judged.right]}</Text>
          <Text className="remember-why">{judged?.why}</Text>
        </View>
      ))}
    </Card>
  )
}
