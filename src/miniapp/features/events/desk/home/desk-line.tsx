import { periodText } from '#domain/date-text'
import { Text } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import { Pressable } from '../../../../ui/pressable/pressable'
import type { EventFacts } from '../../event-facts'
import { peopleText } from '../../words/people-text'

interface DeskLineProps {
  readonly event: EventFacts
  readonly chosen: boolean
  onOpen(eventId: string): void
}

/** One event in a worker's list. */
export function DeskLine({ event, chosen, onOpen }: DeskLineProps) {
  const when = periodText(event, useNow())
  const people = peopleText(event)
  return (
    <Pressable
      label={`${event.title}，${when}，${people}`}
      kind="link"
      className={chosen ? 'desk-line is-chosen' : 'desk-line'}
      onPress={() => onOpen(event.eventId)}
    >
      <Text className="desk-line-title">{event.title}</Text>
      <Text className="desk-line-note">{when}</Text>
      <Text className="desk-line-note">{people}</Text>
    </Pressable>
  )
}
