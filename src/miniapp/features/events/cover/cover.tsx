import { View } from '@tarojs/components'
import type { EventCover } from '#domain/events/cover'
import { svgBackground } from '../../../ui/drawing/svg-background'
import { coverMarkup } from './cover-markup'
import './cover.scss'

interface CoverProps {
  readonly cover: EventCover
  /** Makes it another size than as wide as there is room. */
  readonly className?: string
}

/** The drawing above an event. It says nothing that the words do not, so readers skip it. */
export function Cover({ cover, className = '' }: CoverProps) {
  return (
    <View
      className={`event-cover ${className}`}
      style={svgBackground('0 0 360 160', coverMarkup[cover])}
      aria-hidden="true"
    />
  )
}
