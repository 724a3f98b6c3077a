import { Text, View } from '@tarojs/components'
import type { KeptData } from '#domain/privacy/kept-data'
import './kept-list.scss'

/** A list of stored data, each with the reason, who sees it, and how long it is stored. */
export function KeptList({ kept }: { readonly kept: readonly KeptData[] }) {
  return (
    <View>
      {kept.map(({ what, why, seenBy, howLong }) => (
        <View key={what} className="kept">
          <Text className="kept-what">{what}</Text>
          <Text className="kept-line">{`为什么：${why}。`}</Text>
          <Text className="kept-line">{`谁看得到：${seenBy}。`}</Text>
          <Text className="kept-line">{`留多久：${howLong}。`}</Text>
        </View>
      ))}
    </View>
  )
}
