import { Text, View } from '@tarojs/components'
import { useCloudQuery } from '../../../platform/query/cloud-query'
import { Crane } from '../../../ui/crane/crane'
import './points.scss'

/** The resident's participation in three numbers. */
export function Points() {
  const { data } = useCloudQuery('participation.mine')
  return (
    <View className="points">
      <View className="points-text">
        <Text className="points-title">我的积分</Text>
        <Text className="points-number">{data ? data.points : '—'}</Text>
        <Text className="points-line">
          {data ? `参与 ${data.acts} 次，今天得 ${data.today.points} 分` : '报告缺的、错的东西，都能得积分。'}
        </Text>
      </View>
      <Crane mood="greets" className="points-crane" />
    </View>
  )
}
