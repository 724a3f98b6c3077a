import { Text, View } from '@tarojs/components'
import './sources.scss'

export function Sources({ titles }: { readonly titles: readonly string[] }) {
  return (
    <View className="sources">
      <Text className="sources-title">依据</Text>
      {titles.map((title) => (
        <Text key={title} className="sources-one">
          {title}
        </Text>
      ))}
    </View>
  )
}
