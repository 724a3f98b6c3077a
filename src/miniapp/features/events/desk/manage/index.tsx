import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { EventDesk } from './event-desk'

/** The page of one event for the worker who organises it. */
export default function ManagePage() {
  return (
    <CloudQueries>
      <Screen title="管理活动">
        <OfflineNotice text="门口签到照常能用，修改和导出要联网。" />
        <EventDesk eventId={useParameter('id')} />
      </Screen>
    </CloudQueries>
  )
}
