import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import './states.scss'

export function Loading({ text = '正在读取……' }: { readonly text?: string }) {
  return (
    <View className="loading" {...role('status')}>
      <View className="loading-ring" />
      <Text>{text}</Text>
    </View>
  )
}
