import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { MyEvents } from './my-events'

/** The page where community workers post events and see those of their organisation. */
export default function DeskPage() {
  return (
    <CloudQueries>
      <Screen title="发布和管理活动" wide>
        <OfflineNotice text="门口签到照常能用，发布和修改要联网。" />
        <MyEvents />
      </Screen>
    </CloudQueries>
  )
}
