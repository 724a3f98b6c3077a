import type { PropsWithChildren } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import { Crane } from '../crane/crane'
import type { CraneMood } from '../crane/crane-markup'
import './states.scss'

interface NoticeProps {
  readonly mood: CraneMood
  readonly title: string
  readonly text?: string
}

/** A whole page's worth of news from the crane, with what can be done about it underneath. */
export function Notice({ mood, title, text, children }: PropsWithChildren<NoticeProps>) {
  return (
    <View className="notice" {...role('status')}>
      <Crane mood={mood} />
      <Text className="notice-title">{title}</Text>
      {text !== undefined && <Text className="notice-text">{text}</Text>}
      {children !== undefined && <View className="notice-actions">{children}</View>}
    </View>
  )
}
