import { periodText, weekdayMomentText } from '#domain/date-text'
import { Text, View } from '@tarojs/components'
import { eventFields, type PublicEventField } from '#domain/events/fields'
import type { NamesOf } from '#domain/form/field'
import { publicNamesOf } from '#domain/form/values'
import { role } from '../../../platform/aria'
import { useNow } from '../../../platform/now'
import { hoursText } from '../../../ui/certificate/hours-text'
import { Cover } from '../cover/cover'
import type { EventFacts } from '../event-facts'
import { audienceWords } from '../words/audience-words'
import { kindWords } from '#domain/events/kind-words'
import './event-sheet.scss'

/** The part of an event that residents see; also the preview of a plan. */
export type EventPreview = Pick<EventFacts, PublicEventField | 'team'>

type OtherText = Exclude<NamesOf<typeof eventFields, { type: 'text'; public: true }>, (typeof placed)[number]>

/** Texts with a place of their own on the sheet; each other text gets a line. */
const placed = ['title', 'place', 'contactName'] as const
const otherTexts = publicNamesOf(eventFields).filter(
  (name): name is OtherText =>
    eventFields[name].type === 'text' && !(placed as readonly string[]).includes(name),
)

/** An event as residents see it. */
export function EventSheet({ event }: { readonly event: EventPreview }) {
  const now = useNow()
  const { team, audience } = event
  return (
    <View className="event-sheet">
      <Cover cover={event.cover} />
      <Text className="event-sheet-kind">{kindWords[event.kind]}</Text>
      <Text className="event-sheet-title" {...role('heading')}>
        {event.title || '（还没有名称）'}
      </Text>
      <Fact name="时间" text={periodText(event, now)} />
      <Fact name="地点" text={event.place} />
      <Fact name="名额" text={`${event.capacity}人，${weekdayMomentText(event.signUpUntil, now)} 截止报名`} />
      <Fact
        name="谁能来"
        text={team ? `${team.name}的队员，${audienceWords[audience]}` : audienceWords[audience]}
      />
      <Fact name="服务时长" text={creditText(event)} />
      {otherTexts.map((name) => (
        <Fact key={name} name={eventFields[name].name} text={event[name]} />
      ))}
      <Fact name="联系人" text={`${event.contactName} ${event.contactPhone}`.trim()} />
    </View>
  )
}

function creditText({ creditedMinutes, checkOut }: EventPreview): string {
  if (checkOut) return '按签到到签退的时间记'
  return creditedMinutes > 0 ? `记${hoursText(creditedMinutes)}` : ''
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null
  return (
    <View className="event-sheet-fact">
      <Text className="event-sheet-name">{name}</Text>
      <Text className="event-sheet-text">{text}</Text>
    </View>
  )
}
