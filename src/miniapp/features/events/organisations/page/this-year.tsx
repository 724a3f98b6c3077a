import { Text, View } from '@tarojs/components'
import { wholeHours } from '#domain/checkin/attendance'
import { Card } from '../../../../ui/card/card'
import type { OrganisationFacts } from './organisation-facts'
import './page.scss'

/** The unit's year in three numbers. */
export function ThisYear({ year, events, visits, minutes }: OrganisationFacts['thisYear']) {
  const numbers = [
    { number: events, unit: '场活动' },
    { number: visits, unit: '人次参加' },
    { number: wholeHours(minutes), unit: '小时服务' },
  ]
  return (
    <Card title={`${year}年`}>
      <View className="this-year">
        {numbers.map(({ number, unit }) => (
          <View key={unit} className="this-year-part">
            <Text className="this-year-number">{number}</Text>
            <Text className="this-year-unit">{unit}</Text>
          </View>
        ))}
      </View>
      <Text className="organisation-none">
        已经开始的活动、签到的人次、记下的时长，合起来的数，不含个人信息。
      </Text>
    </Card>
  )
}
