import { View } from '@tarojs/components'
import { svgBackground } from './svg-background'
import './drawing.scss'

interface DrawingProps {
  readonly viewBox: string
  readonly markup: string
  /** Gives the size. */
  readonly className: string
}

/** A drawing of ours. Words beside it, or the button that it stands on, say the same, so readers skip it. */
export function Drawing({ viewBox, markup, className }: DrawingProps) {
  return <View className={`drawing ${className}`} style={svgBackground(viewBox, markup)} aria-hidden="true" />
}
