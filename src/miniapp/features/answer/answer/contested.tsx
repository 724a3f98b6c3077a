import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card/card'

/** Trust is won where places differ: say so. */
export function Contested({ text }: { readonly text: string }) {
  return (
    <Card title="没有统一说法，我们这样分" tone="sun">
      <Text>{text}</Text>
    </Card>
  )
}
