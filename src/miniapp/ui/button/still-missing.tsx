import { Text } from '@tarojs/components'
import './still-missing.scss'

/** Under a button that cannot be pressed yet: what is to be done before. */
export function StillMissing({ what }: { readonly what: string | undefined }) {
  return what === undefined ? null : <Text className="still-missing">{what}</Text>
}
