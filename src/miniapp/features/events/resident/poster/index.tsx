import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OneEvent } from '../one-event'
import { Poster } from './poster'

/** The page with a poster of the event to save, print and share. A code on it opens the event. */
export default function PosterPage() {
  return (
    <CloudQueries>
      <Screen title="活动海报">
        <OfflineNotice text="海报上的码要联网才能画。" />
        <OneEvent>{(event) => <Poster event={event} />}</OneEvent>
      </Screen>
    </CloudQueries>
  )
}
