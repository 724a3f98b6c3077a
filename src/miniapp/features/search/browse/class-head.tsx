import { Text, View } from '@tarojs/components'
import type { WasteClass } from '#domain/waste-class'
import { useCity } from '../../../app-state/city'
import { BinDrawing } from '../../../ui/bin/bin-drawing'
import './browse.scss'

/** A class in a few words: what belongs in it and where to take it. */
export function ClassHead({ wasteClass }: { readonly wasteClass: WasteClass }) {
  const { name, colour, says, where } = useCity().classes[wasteClass]
  return (
    <View className="class-head">
      <BinDrawing wasteClass={wasteClass} size="large" />
      <View className="class-head-text">
        <Text className="class-head-name" style={{ color: colour }}>
          {name}
        </Text>
        <Text className="class-head-says">{says}</Text>
        <Text className="class-head-where">{where}</Text>
      </View>
    </View>
  )
}
