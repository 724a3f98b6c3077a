import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useCareMode } from '../../app-state/care-mode'
import { hasNavigationBar } from '../../platform/page-title'
import { BackBar } from './back-bar'
import './screen.scss'
import './nutui-theme.scss'

interface ScreenProps {
  /** Of a page that is opened from another one; tabs have none. */
  readonly title?: string
}

/** The root of every page: ground, tokens, care mode, safe areas. */
export function Screen({ title, children }: PropsWithChildren<ScreenProps>) {
  const care = useCareMode()
  return (
    <View className={care ? 'screen screen-care' : 'screen'}>
      {title !== undefined && !hasNavigationBar && <BackBar title={title} />}
      <View className="screen-content">{children}</View>
    </View>
  )
}
