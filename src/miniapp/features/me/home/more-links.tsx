import { Text } from '@tarojs/components'
import { forgetQueries, useRecentQueries } from '../../../app-state/recent-queries'
import { openPage } from '../../../platform/navigate'
import { Card } from '../../../ui/card/card'
import { Pressable } from '../../../ui/pressable/pressable'
import './settings.scss'

export function MoreLinks() {
  const anyRecent = useRecentQueries().length > 0
  return (
    <Card>
      {anyRecent && <Link text="清空最近查过的" onPress={forgetQueries} />}
      <Link text="规定、电话和隐私说明" onPress={() => openPage('about')} />
    </Card>
  )
}

function Link({ text, onPress }: { readonly text: string; onPress(): void }) {
  return (
    <Pressable label={text} className="more-link" onPress={onPress}>
      <Text>{text}</Text>
    </Pressable>
  )
}
