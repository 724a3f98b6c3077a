import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import './button.scss'

/** The buttons of a page, one below another. */
export function Actions({ children }: PropsWithChildren) {
  return <View className="actions">{children}</View>
}
