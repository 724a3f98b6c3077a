import { Text, View } from '@tarojs/components'
import { pledge } from '#content/volunteers/pledge'
import { Card } from '../../ui/card/card'
import './pledge.scss'

/** The full text of the volunteers' pledge. */
export function PledgeWords() {
  return (
    <Card title={pledge.title}>
      <Text className="pledge-words">{pledge.opening}</Text>
      {pledge.promises.map((promise, index) => (
        <View key={promise} className="pledge-promise">
          <Text className="pledge-number">{index + 1}</Text>
          <Text className="pledge-text">{promise}</Text>
        </View>
      ))}
      <Text className="pledge-words">{pledge.closing}</Text>
      <Text className="pledge-version">{`第 ${pledge.version} 版`}</Text>
    </Card>
  )
}
