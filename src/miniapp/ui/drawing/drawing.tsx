import { View } from '@tarojs/components'
import { svgBackground } from './svg-background'
import './drawing.scss'

interface DrawingProps {
  readonly viewBox: string
  readonly markup: string
  /** Class that sets the size. */
  readonly className: string
}

/** An SVG drawing. Screen readers skip it, because the text beside it or its button says the same. */
export function Drawing({ viewBox, markup, className }: DrawingProps) {
  return <View className={`drawing ${className}`} style={svgBackground(viewBox, markup)} aria-hidden="true" />
}
