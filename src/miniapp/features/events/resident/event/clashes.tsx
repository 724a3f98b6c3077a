import { weekdayMomentText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import type { OwnEvent } from '../one-event'

/** Warns about other events at the same time. Signing up stays possible, as there may be a reason. */
export function Clashes({ clashes }: Pick<OwnEvent, 'clashes'>) {
  const now = useNow()
  return (
    <>
      {clashes.map(({ eventId, title, startsAt }) => (
        <View key={eventId} className="event-clash">
          <Text>{`时间有冲突：您还报了“${title}”（${weekdayMomentText(startsAt, now)}）。`}</Text>
        </View>
      ))}
    </>
  )
}
