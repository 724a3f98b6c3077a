import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card/card'

/** Trust is won where places differ: say so. */
export function Contested({ text }: { readonly text: string }) {
  return (
    <Card title="各地说法不一样" tone="sun">
      <Text>{text}</Text>
    </Card>
  )
}
