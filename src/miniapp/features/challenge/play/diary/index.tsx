import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { WeekFeedback } from './week-feedback'
import { WriteBags } from './write-bags'
import './diary.scss'

/** What the family threw away, in bags: today's entry, and this week beside the last and the class's middle. */
export default function DiaryPage() {
  return (
    <CloudQueries>
      <Screen title="垃圾日记">
        <OfflineNotice text="照样可以写，联网后会自动送出。" />
        <WriteBags />
        <WeekFeedback />
      </Screen>
    </CloudQueries>
  )
}
