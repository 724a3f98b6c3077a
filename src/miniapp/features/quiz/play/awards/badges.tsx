import { Text, View } from '@tarojs/components'
import { role } from '../../../../platform/aria'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Card } from '../../../../ui/card/card'
import { useProgress } from '../practice/progress-store'
import { badgesOf } from './badge-list'
import './awards.scss'

export function Badges() {
  const { data } = useCloudQuery('quiz.mine')
  const badges = badgesOf(data, useProgress())
  return (
    <Card title="徽章">
      <View className="badges">
        {badges.map(({ sign, name, how, earned }) => (
          <View
            key={name}
            className={earned ? 'badge is-earned' : 'badge'}
            {...role('img')}
            aria-label={`${name}：${how}，${earned ? '已得到' : '还没得到'}`}
          >
            <View className="badge-sign">{sign}</View>
            <Text className="badge-name">{name}</Text>
            <Text className="badge-how">{earned ? '已得到' : how}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
