import { Text, View } from '@tarojs/components'
import type { AnswerPart } from '#domain/search/answer-texts'
import { BinBadge } from '../../../ui/bin/bin-badge'
import { Card } from '../../../ui/card/card'
import './parts.scss'

interface PartsProps {
  readonly parts: readonly AnswerPart[]
  readonly areKinds: boolean
}

/** The parts or kinds of a thing, each with its own bin. */
export function Parts({ parts, areKinds }: PartsProps) {
  return (
    <Card title={areKinds ? '分几种，看是哪一种' : '要拆开来分'}>
      {parts.map(({ name, wasteClass, action }) => (
        <View key={name} className="part">
          <View className="part-line">
            <Text className="part-name">{name}</Text>
            <BinBadge wasteClass={wasteClass} />
          </View>
          <Text className="part-action">{action}</Text>
        </View>
      ))}
    </Card>
  )
}
