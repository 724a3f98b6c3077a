import { View } from '@tarojs/components'
import type { WasteClass } from '#domain/waste-class'
import { useCity } from '../../app-state/city'
import './bin.scss'

interface BinTileProps {
  readonly wasteClass: WasteClass
  readonly size?: 'small' | 'large'
}

/** The sign of a class on its colour. Screen readers skip it: the class's name is always beside it. */
export function BinTile({ wasteClass, size = 'small' }: BinTileProps) {
  const { colour } = useCity().classes[wasteClass]
  return (
    <View
      className={`bin-tile bin-tile-${size} glyph glyph-${wasteClass}`}
      style={{ backgroundColor: colour }}
    />
  )
}
