import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { useCareMode } from '../../app-state/care-mode'
import { hasNavigationBar } from '../../platform/page-title'
import { BackBar } from './back-bar'
import './screen.scss'
import './nutui-theme.scss'

interface ScreenProps {
  /** The title of a page that is opened from another page; tabs have none. */
  readonly title?: string
  /** Uses the width of a desktop screen. Other pages keep a width that is comfortable to read. */
  readonly wide?: boolean
}

/** The root of every page: background, design tokens, care mode, safe areas. */
export function Screen({ title, wide = false, children }: PropsWithChildren<ScreenProps>) {
  const care = useCareMode()
  return (
    <View className={care ? 'screen screen-care' : 'screen'}>
      {title !== undefined && !hasNavigationBar && <BackBar title={title} />}
      <View className={wide ? 'screen-content screen-content-wide' : 'screen-content'}>{children}</View>
    </View>
  )
}
