import { Text } from '@tarojs/components'
import './figure.scss'

/** Above the first figures of a page: how to find out where they come from. */
export function FigureHint() {
  return <Text className="figure-hint">点一个数，就能看到它是怎么算的。</Text>
}
