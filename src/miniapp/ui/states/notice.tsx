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

/** A message from the crane that fills the page. `children` are the actions below it. */
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
