import { Text, View } from '@tarojs/components'
import { binClasses, type BinClass } from '#domain/waste-class'
import { useCity } from '../../../../app-state/city'
import { BinDrawing } from '../../../../ui/bin/bin-drawing'
import { Pressable } from '../../../../ui/pressable/pressable'

/** The four bins in a row. */
export function BinsRow({ onPress }: { onPress(bin: BinClass): void }) {
  const { classes } = useCity()
  return (
    <View className="bins-row" id="bins-row">
      {binClasses.map((bin) => (
        <Pressable key={bin} label={classes[bin].name} className="bins-row-bin" onPress={() => onPress(bin)}>
          <BinDrawing wasteClass={bin} />
          <Text className="bins-row-name">{classes[bin].name}</Text>
        </Pressable>
      ))}
    </View>
  )
}
