import { Text, View } from '@tarojs/components'
import { goBack } from '../../platform/navigate'
import { role } from '../../platform/aria'
import { Pressable } from '../pressable/pressable'

/** The H5's stand-in for WeChat's navigation bar. */
export function BackBar({ title }: { readonly title: string }) {
  return (
    <View className="back-bar">
      <Pressable label="返回" className="back-bar-button" onPress={goBack}>
        <View className="back-bar-arrow" />
        <Text>返回</Text>
      </Pressable>
      <Text className="back-bar-title" {...role('heading')}>
        {title}
      </Text>
    </View>
  )
}
