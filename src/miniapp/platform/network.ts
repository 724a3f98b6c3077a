import Taro from '@tarojs/taro'

/** Calls back with every change of the network. */
export function onNetworkChange(listener: (online: boolean) => void): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', () => listener(true))
    window.addEventListener('offline', () => listener(false))
    return
  }
  Taro.onNetworkStatusChange(({ isConnected }) => listener(isConnected))
}

export async function readNetwork(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') return navigator.onLine
  const { networkType } = await Taro.getNetworkType()
  return networkType !== 'none'
}
