import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OneEvent } from '../one-event'
import { EventView } from './event-view'
import './event.scss'

/** The page of one event: its details, who of the family goes, and what they can do until it is over. */
export default function EventPage() {
  return (
    <CloudQueries>
      <Screen title="活动">
        <OfflineNotice text="下面是上次看到的内容，报名和取消要联网。" />
        <OneEvent>{(event) => <EventView event={event} />}</OneEvent>
      </Screen>
    </CloudQueries>
  )
}
