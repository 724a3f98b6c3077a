import { forgetQueries, useRecentQueries } from '../../../app-state/recent-queries'
import { openPage } from '../../../platform/navigate'
import { Card } from '../../../ui/card/card'
import { MoreLink } from './more-link'

export function MoreLinks() {
  const anyRecent = useRecentQueries().length > 0
  return (
    <Card>
      {anyRecent && <MoreLink text="清空最近查过的" onPress={forgetQueries} />}
      <MoreLink text="我的数据：查看、导出、注销" onPress={() => openPage('myData')} />
      <MoreLink text="规定、电话和隐私说明" onPress={() => openPage('about')} />
    </Card>
  )
}
