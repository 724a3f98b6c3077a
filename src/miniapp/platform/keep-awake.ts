import Taro, { useDidHide, useDidShow } from '@tarojs/taro'

/** Keeps the screen lit while this page is in front; browsers dim theirs as they are set. */
export function useKeepAwake(): void {
  useDidShow(() => keep(true))
  useDidHide(() => keep(false))
}

function keep(keepScreenOn: boolean): void {
  // A phone that saves its battery may refuse.
  if (process.env.TARO_ENV === 'weapp') Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)
}
