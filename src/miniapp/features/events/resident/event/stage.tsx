import { Text, View } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import type { EventStage } from '../../words/stage'
import { placesText } from '../../words/places-text'
import type { OwnEvent } from '../one-event'

interface StageProps {
  readonly event: OwnEvent
  readonly stage: EventStage
}

/** One line that says whether people can still sign up. */
export function Stage({ event, stage }: StageProps) {
  const now = useNow()
  return (
    <View className={`event-stage is-${stage}`}>
      <Text className="event-stage-words">{placesText(event, now)}</Text>
      {event.reason !== null && <Text>{`原因：${event.reason}`}</Text>}
    </View>
  )
}
