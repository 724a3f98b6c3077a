import Taro from '@tarojs/taro'

/** Calls back with every change of the network. */
export function onNetworkChange(listener: (online: boolean) => void): void {
  Taro.onNetworkStatusChange(({ isConnected }) => listener(isConnected))
}

export async function readNetwork(): Promise<boolean> {
  const { networkType } = await Taro.getNetworkType()
  return networkType !== 'none'
}
