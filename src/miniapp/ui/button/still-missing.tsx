import { Text } from '@tarojs/components'
import './still-missing.scss'

/** Says below a disabled button what must be done first. */
export function StillMissing({ what }: { readonly what: string | undefined }) {
  return what === undefined ? null : <Text className="still-missing">{what}</Text>
}
