import { Text } from '@tarojs/components'
import type { OutputOf } from '../../platform/cloud/call-cloud'
import { openPage } from '../../platform/navigate'
import { Pressable } from '../../ui/pressable/pressable'
import './notice-line.scss'

/** A notice about one of the resident's events, which links to the event. */
export function NoticeLine({
  notice: { eventId, text },
}: {
  readonly notice: OutputOf<'events.notices'>[number]
}) {
  return (
    <Pressable
      label={text}
      kind="link"
      className="notice-line"
      onPress={() => openPage('event', { id: eventId })}
    >
      <Text>{text}</Text>
    </Pressable>
  )
}
