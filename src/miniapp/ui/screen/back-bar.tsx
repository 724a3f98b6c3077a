import { Text, View } from '@tarojs/components'
import { goBack } from '../../platform/navigate'
import { role } from '../../platform/aria'
import { Pressable } from '../pressable/pressable'

/** Replaces WeChat's navigation bar on the H5. */
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
