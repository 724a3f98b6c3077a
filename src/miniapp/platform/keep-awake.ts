import { useEffect } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'

/** Keeps the screen on while the page is in front. Browsers are left to their own setting. */
export function useKeepAwake(): void {
  // A component that appears on a page already in front does not receive `useDidShow`.
  useEffect(() => {
    keep(true)
    return () => keep(false)
  }, [])
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
}

function keep(keepScreenOn: boolean): void {
  // A phone in battery-saving mode may refuse.
  if (process.env.TARO_ENV === 'weapp') Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
}
