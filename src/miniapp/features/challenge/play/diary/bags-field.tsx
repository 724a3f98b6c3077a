import { Text, View } from '@tarojs/components'
import type { BinClass } from '#domain/waste-class'
import { diaryLimits } from '#domain/diary/diary'
import { useCity } from '../../../../app-state/city'
import { role } from '../../../../platform/aria'
import { BinTile } from '../../../../ui/bin/bin-tile'
import { Pressable } from '../../../../ui/pressable/pressable'
import { halfBagsText } from '../../words/half-bags-text'

interface BagsFieldProps {
  readonly wasteClass: BinClass
  /** Number of half bags. */
  readonly halves: number
  onHalves(halves: number): void
}

/** Number of bags of one class, changed by half a bag with each press. */
export function BagsField({ wasteClass, halves, onHalves }: BagsFieldProps) {
  const { name } = useCity().classes[wasteClass]
  return (
    <View className="bags">
      <BinTile wasteClass={wasteClass} />
      <View className="bags-words">
        <Text className="bags-name">{name}</Text>
        <Text {...role('status')}>{halfBagsText(halves)}</Text>
      </View>
      <View className="bags-steps">
        <Pressable
          label={`${name}少半袋`}
          className="bags-step"
          onPress={() => onHalves(Math.max(0, halves - 1))}
        >
          －
        </Pressable>
        <Pressable
          label={`${name}多半袋`}
          className="bags-step"
          onPress={() => onHalves(Math.min(diaryLimits.halfBags, halves + 1))}
        >
          ＋
        </Pressable>
      </View>
    </View>
  )
}
