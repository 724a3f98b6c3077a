import { Text, View } from '@tarojs/components'
import { useOnline } from '../../app-state/online'
import { role } from '../../platform/aria'
import './states.scss'

/** Says that there is no network, and what still works. Shows nothing while online. */
export function OfflineNotice({ text }: { readonly text: string }) {
  if (useOnline()) return null
  return (
    <View className="offline" {...role('status')}>
      <Text>现在没有网络。{text}</Text>
    </View>
  )
}
