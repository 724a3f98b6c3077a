import { Text } from '@tarojs/components'
import { useCity } from '../../../app-state/city'
import { callPhone } from '../../../platform/call'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './about.scss'

export function Hotlines() {
  const { hotlines } = useCity()
  return (
    <Card title="求助电话">
      {hotlines.map(({ label, number }) => (
        <Pressable
          key={number}
          label={`${label}，拨打 ${number}`}
          className="hotline"
          onPress={() => callPhone(number)}
        >
          <Text className="hotline-label">{label}</Text>
          <Text className="hotline-number">{number}</Text>
        </Pressable>
      ))}
    </Card>
  )
}
