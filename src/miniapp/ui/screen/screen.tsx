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
  /** Takes the width of a desktop screen; others stay as wide as is good to read. */
  readonly wide?: boolean
}

/** The root of every page: ground, tokens, care mode, safe areas. */
export function Screen({ title, wide = false, children }: PropsWithChildren<ScreenProps>) {
  const care = useCareMode()
  return (
    <View className={care ? 'screen screen-care' : 'screen'}>
      {title !== undefined && !hasNavigationBar && <BackBar title={title} />}
      <View className={wide ? 'screen-content screen-content-wide' : 'screen-content'}>{children}</View>
    </View>
  )
}
