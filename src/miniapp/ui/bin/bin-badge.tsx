import { Text, View } from '@tarojs/components'
import type { WasteClass } from '#domain/waste-class'
import { useCity } from '../../app-state/city'
import './bin.scss'

/** A class in one line: its sign, name and colour. */
export function BinBadge({ wasteClass }: { readonly wasteClass: WasteClass }) {
  const { colour, ink, name } = useCity().classes[wasteClass]
  return (
    <View className="bin-badge" style={{ backgroundColor: colour, color: ink }}>
      <View className={`bin-badge-sign glyph glyph-${wasteClass}`} />
      <Text>{name}</Text>
    </View>
  )
}
