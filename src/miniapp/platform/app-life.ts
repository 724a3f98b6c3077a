import Taro from '@tarojs/taro'

/** Calls back each time the app comes to the front. */
export function onAppShow(listener: () => void): void {
  if (process.env.TARO_ENV === 'h5') {
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener())
  } else {
    Taro.onAppShow(listener)
  }
}
