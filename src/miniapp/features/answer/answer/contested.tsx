import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card/card'

/** Says openly when places classify this thing differently; that builds trust. */
export function Contested({ text }: { readonly text: string }) {
  return (
    <Card title="没有统一说法，我们这样分" tone="sun">
      <Text>{text}</Text>
    </Card>
  )
}
