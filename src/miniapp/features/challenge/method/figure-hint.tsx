import { Text } from '@tarojs/components'
import './figure.scss'

/** Shown above the first figures of a page: tells how to see the way they are calculated. */
export function FigureHint() {
  return <Text className="figure-hint">点一个数，就能看到它是怎么算的。</Text>
}
