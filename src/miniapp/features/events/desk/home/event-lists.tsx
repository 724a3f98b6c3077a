import { Text } from '@tarojs/components'
import { useNow } from '../../../../platform/now'
import { Section } from '../../../../ui/card/section'
import type { EventFacts } from '../../event-facts'
import { DeskLine } from './desk-line'
import { sorted } from './sorted'

interface EventListsProps {
  readonly events: readonly EventFacts[]
  readonly chosen: string | undefined
  onOpen(eventId: string): void
}

/** Three lists: drafts, coming events, and past events. */
export function EventLists({ events, chosen, onOpen }: EventListsProps) {
  const { drafts, coming, past } = sorted(events, useNow())
  const lists = [
    { title: '草稿', list: drafts },
    { title: '要办的', list: coming },
    { title: '办过的', list: past },
  ]
  if (events.length === 0) return <Text className="desk-none">还没有活动。点上面的按钮，发布第一场。</Text>
  return lists
    .filter(({ list }) => list.length > 0)
    .map(({ title, list }) => (
      <Section key={title} title={title}>
        {list.map((event) => (
          <DeskLine key={event.eventId} event={event} chosen={event.eventId === chosen} onOpen={onOpen} />
        ))}
      </Section>
    ))
}
