import { Text, View } from '@tarojs/components'
import { Card } from '../../../../ui/card/card'
import type { Mistake } from '../../mistake-store'
import './mistakes-book.scss'

/** Everything that went wrong once, the latest first, with its answer. */
export function MistakesBook({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  return (
    <Card title={`错题本（${mistakes.length}）`}>
      {mistakes.map(({ question, card }) => (
        <View key={card.questionId} className="mistake">
          <Text className="mistake-ask">{question.ask}</Text>
          <Text className="mistake-right">{question.options[question.right]}</Text>
          <Text className="mistake-why">{question.why}</Text>
          <Text className="mistake-due">{`${dayText(card.due)}再问`}</Text>
        </View>
      ))}
    </Card>
  )
}

function dayText(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}
