import { Text, View } from '@tarojs/components'
import { useCity } from '../../../app-state/city'
import { BinDrawing } from '../../../ui/bin/bin-drawing'
import { CertaintyNote } from '../../../ui/certainty/certainty-note'
import { certaintyWords } from '../../../ui/certainty/certainty-words'
import { Pressable } from '../../../ui/pressable/pressable'
import type { ResultRow } from './find-results'

interface BestAnswerProps {
  readonly row: ResultRow
  onOpen(): void
}

/** The best answer, large enough to read without opening it. */
export function BestAnswer({ row: { name, wasteClass, certainty, reason }, onOpen }: BestAnswerProps) {
  const bin = useCity().classes[wasteClass]
  const label = `${name}，${certaintyWords[certainty]}是${bin.name}，打开看怎么做`
  return (
    <Pressable kind="link" label={label} className="best" onPress={onOpen}>
      <View className="best-picture">
        <BinDrawing wasteClass={wasteClass} />
      </View>
      <View className="best-text">
        <View className="best-line">
          <Text className="best-name">{name}</Text>
          <CertaintyNote certainty={certainty} />
        </View>
        <Text className="best-bin" style={{ color: bin.colour }}>
          {bin.name}
        </Text>
        {reason !== undefined && <Text className="best-reason">{reason}</Text>}
        <Text className="best-more">看怎么扔 ›</Text>
      </View>
    </Pressable>
  )
}
