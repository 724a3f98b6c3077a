import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './button.scss'

/** What can be done on a page, one under another. */
export function Actions({ children }: PropsWithChildren) {
  return <View className="actions">{children}</View>
}
