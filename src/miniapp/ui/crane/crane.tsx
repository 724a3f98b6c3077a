import { View } from '@tarojs/components'
import { svgBackground } from '../drawing/svg-background'
import { cranes, type CraneMood } from './crane-markup'
import './crane.scss'

/** The crane 鹤小分. Screen readers skip it, because the text beside it says the same. */
export function Crane({ mood, className = '' }: { readonly mood: CraneMood; readonly className?: string }) {
  return (
    <View
      className={`crane ${className}`}
      style={svgBackground('0 0 204 236', cranes[mood])}
      aria-hidden="true"
    />
  )
}
