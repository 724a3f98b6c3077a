import { Text, View } from '@tarojs/components'
import { useCity } from '../../../app-state/city'
import { Card } from '../../../ui/card/card'
import './about.scss'

export function Rules() {
  const { name, rules } = useCity()
  return (
    <Card title={`${name}按什么规定分`}>
      {rules.map(({ title, text, source }) => (
        <View key={title} className="rule">
          <Text className="rule-title">{title}</Text>
          <Text className="rule-text">{text}</Text>
          <Text className="rule-source">出处：{source}</Text>
        </View>
      ))}
    </Card>
  )
}
