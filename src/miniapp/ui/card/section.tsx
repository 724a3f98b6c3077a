import type { PropsWithChildren, ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { role } from '../../platform/aria'
import './section.scss'

interface SectionProps {
  readonly title: string
  readonly action?: ReactNode
}

/** A part of a page with a heading. */
export function Section({ title, action, children }: PropsWithChildren<SectionProps>) {
  return (
    <View className="section">
      <View className="section-head">
        <Text className="section-title" {...role('heading')}>
          {title}
        </Text>
        {action}
      </View>
      {children}
    </View>
  )
}
