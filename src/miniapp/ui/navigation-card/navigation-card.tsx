import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Pressable } from '../pressable/pressable'
import './navigation-card.scss'

interface NavigationCardProps {
  /** One character on a round background, or a small picture. */
  readonly sign: ReactNode
  readonly title: string
  readonly text: string
  /** Number of items that wait on the page. */
  readonly count?: number
  onPress(): void
}

/** A card that links to a page. */
export function NavigationCard({ sign, title, text, count = 0, onPress }: NavigationCardProps) {
  return (
    <Pressable label={`${title}：${text}`} kind="link" className="navigation-card" onPress={onPress}>
      <View className={typeof sign === 'string' ? 'navigation-card-sign' : 'navigation-card-picture'}>
        {sign}
      </View>
      <View className="navigation-card-words">
        <Text className="navigation-card-title">{title}</Text>
        <Text className="navigation-card-text">{text}</Text>
      </View>
      {count > 0 && <Text className="navigation-card-count">{count}</Text>}
      <View className="navigation-card-arrow" />
    </Pressable>
  )
}
