import { Text, View } from '@tarojs/components'
import type { AnswerPart } from '#domain/search/answer-texts'
import { BinBadge } from '../../../ui/bin/bin-badge'
import { Card } from '../../../ui/card/card'
import './parts.scss'

/** A thing that must be taken apart first: each part with its own bin. */
export function Parts({ parts }: { readonly parts: readonly AnswerPart[] }) {
  return (
    <Card title="要拆开来分">
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
