import { periodText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { openPage } from '../../platform/navigate'
import { useNow } from '../../platform/now'
import { Pressable } from '../../ui/pressable/pressable'
import type { EventFacts } from './event-facts'
import { kindWords } from '#domain/events/kind-words'
import { placesText } from './words/places-text'
import './event-line.scss'

interface EventLineProps {
  readonly event: EventFacts
  /** Shown instead of the number of free places. */
  readonly note?: string
}

/** One event in a list: title, time, place, and whether there are free places. */
export function EventLine({ event, note }: EventLineProps) {
  const now = useNow()
  const { eventId, title, place, kind, organisation } = event
  const when = periodText(event, now)
  const last = note ?? placesText(event, now)
  return (
    <Pressable
      label={`${kindWords[kind]}，${title}，${when}，${place}，${last}`}
      kind="link"
      className="event-line"
      onPress={() => openPage('event', { id: eventId })}
    >
      <View className="event-line-head">
        <Text className={`event-kind event-kind-${kind}`}>{kindWords[kind]}</Text>
        <Text className="event-line-unit">{organisation}</Text>
      </View>
      <Text className="event-line-title">{title}</Text>
      <Text className="event-line-fact">{when}</Text>
      <Text className="event-line-fact">{place}</Text>
      <Text className="event-line-note">{last}</Text>
    </Pressable>
  )
}
