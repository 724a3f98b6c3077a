import type { PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import './card.scss'

interface CardProps {
  readonly title?: string
  readonly tone?: 'plain' | 'sun'
}

export function Card({ title, tone = 'plain', children }: PropsWithChildren<CardProps>) {
  return (
    <View className={`card card-${tone}`}>
      {title !== undefined && (
        <Text className="card-title" {...role('heading')}>
          {title}
        </Text>
      )}
      {children}
    </View>
  )
}
