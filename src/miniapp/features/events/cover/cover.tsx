import { View } from '@tarojs/components'
import type { EventCover } from '#domain/events/cover'
import { svgBackground } from '../../../ui/drawing/svg-background'
import { coverMarkup } from './cover-markup'
import './cover.scss'

interface CoverProps {
  readonly cover: EventCover
  /** Sets another size; without it the drawing takes the full width. */
  readonly className?: string
}

/** The drawing above an event. It adds nothing to the text, so screen readers skip it. */
export function Cover({ cover, className = '' }: CoverProps) {
  return (
    <View
      className={`event-cover ${className}`}
      style={svgBackground('0 0 360 160', coverMarkup[cover])}
      aria-hidden="true"
    />
  )
}
