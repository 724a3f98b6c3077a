import { Text, View } from '@tarojs/components'
import { localDay } from '#domain/local-day'
import type { OutputOf } from '../../../platform/cloud/call-cloud'
import { Card } from '../../../ui/card/card'
import { hoursText } from '../../../ui/certificate/hours-text'
import './roster.scss'

type Volunteers = OutputOf<'volunteers.roster'>['volunteers']

/** Who is in the team, in the order of joining, with their hours since. */
export function Members({ volunteers }: { readonly volunteers: Volunteers }) {
  return (
    <Card title={`名册（${volunteers.length}人）`}>
      {volunteers.length === 0 && <Text className="roster-fact">还没有人加入。</Text>}
      {volunteers.map(({ name, joinedAt, minutes }) => (
        <View key={`${joinedAt}${name}`} className="roster-line">
          <Text className="roster-name">{name}</Text>
          <Text className="roster-fact">
            {`${localDay(new Date(joinedAt))} 加入，服务${hoursText(minutes)}`}
          </Text>
        </View>
      ))}
    </Card>
  )
}
