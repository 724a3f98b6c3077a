import Taro from '@tarojs/taro'

/** Calls `listener` whenever the network goes on or off. */
export function onNetworkChange(listener: (online: boolean) => void): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', () => listener(true))
    window.addEventListener('offline', () => listener(false))
  } else {
    Taro.onNetworkStatusChange(({ isConnected }) => listener(isConnected))
  }
}

export async function readNetwork(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    return navigator.onLine
  } else {
    return (await Taro.getNetworkType()).networkType !== 'none'
  }
}
