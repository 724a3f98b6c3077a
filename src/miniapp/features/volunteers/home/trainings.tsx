import { Text } from '@tarojs/components'
import { localDay } from '#domain/local-day'
import { Card } from '../../../ui/card/card'
import { hoursText } from '../../../ui/certificate/hours-text'
import type { Volunteer } from '../facts'
import '../volunteers.scss'

/** The volunteer's training record. */
export function Trainings({ trainings }: { readonly trainings: Volunteer['trainings'] }) {
  return (
    <Card title="培训记录">
      {trainings.length === 0 && (
        <Text className="volunteers-note">还没有参加过培训。“活动”里常有培训，报名参加后会记在这里。</Text>
      )}
      {trainings.map(({ eventId, title, startsAt, minutes }) => (
        <Text key={eventId} className="volunteers-fact">
          {`${localDay(new Date(startsAt))}　${title}　${hoursText(minutes)}`}
        </Text>
      ))}
    </Card>
  )
}
