import { openPage } from '../../../platform/navigate'
import { Card } from '../../../ui/card/card'
import { MoreLink } from './more-link'

export function EventLinks() {
  return (
    <Card title="活动">
      <MoreLink text="我报名的活动" onPress={() => openPage('myEvents')} />
      <MoreLink text="我的时长和证书" onPress={() => openPage('myHours')} />
    </Card>
  )
}
