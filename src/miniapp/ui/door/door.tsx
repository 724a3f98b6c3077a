import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../pressable/pressable'
import './door.scss'

interface DoorProps {
  /** One character on a round ground, or a small picture. */
  readonly sign: ReactNode
  readonly title: string
  readonly text: string
  /** What waits behind it, as a number. */
  readonly count?: number
  onPress(): void
}

/** A way on to a page of this tab. */
export function Door({ sign, title, text, count = 0, onPress }: DoorProps) {
  return (
    <Pressable label={`${title}：${text}`} kind="link" className="door" onPress={onPress}>
      <View className={typeof sign === 'string' ? 'door-sign' : 'door-picture'}>{sign}</View>
      <View className="door-words">
        <Text className="door-title">{title}</Text>
        <Text className="door-text">{text}</Text>
      </View>
      {count > 0 && <Text className="door-count">{count}</Text>}
      <View className="door-arrow" />
    </Pressable>
  )
}
