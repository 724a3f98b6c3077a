import { View } from '@tarojs/components'
import { binClasses, type WasteClass } from '#domain/waste-class'
import { useCity } from '../../app-state/city'
import { svgBackground } from '../drawing/svg-background'
import { binBody } from './bin-body'
import { BinTile } from './bin-tile'
import './bin.scss'

interface BinDrawingProps {
  readonly wasteClass: WasteClass
  readonly size?: 'medium' | 'pictogram' | 'large'
}

/** The bin of a class. Classes that go into none of the four bins get a large sign instead. */
export function BinDrawing({ wasteClass, size = 'medium' }: BinDrawingProps) {
  const { colour } = useCity().classes[wasteClass]
  if (!binClasses.some((bin) => bin === wasteClass)) return <BinTile wasteClass={wasteClass} size="large" />
  return (
    <View className={`bin bin-${size}`} style={svgBackground('0 0 120 136', binBody(colour))}>
      <View className={`bin-sign glyph glyph-${wasteClass}`} />
    </View>
  )
}
