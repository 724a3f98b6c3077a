import { useEffect } from 'react'
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'

/** Keeps the screen lit while this is in front; browsers dim theirs as they are set. */
export function useKeepAwake(): void {
  // What appears on a page that is in front already is told of no show.
  useEffect(() => {
    keep(true)
    return () => keep(false)
  }, [])
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
}

function keep(keepScreenOn: boolean): void {
  // A phone that saves its battery may refuse.
  if (process.env.TARO_ENV === 'weapp') Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
}
