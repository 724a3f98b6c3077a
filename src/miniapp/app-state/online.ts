import { onNetworkChange, readNetwork } from '../platform/network'
import { SharedValue, useValue } from './value'

const online = new SharedValue(true)

export function watchNetwork(onBack: () => void): void {
  void readNetwork().then((connected) => online.set(connected))
  onNetworkChange((connected) => {
    online.set(connected)
    if (connected) onBack()
  })
}

export function useOnline(): boolean {
  return useValue(online)
}
