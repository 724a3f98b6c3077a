import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { NavigationCards, type Way } from '../../../../ui/navigation-card/navigation-cards'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { MySignups } from './my-signups'
import { Notices } from './notices'

const ways: readonly Way[] = [
  { sign: '时', title: '我的时长', text: '参加过的活动，记下的时长，时长证书', page: 'myHours' },
]

/** The page of the resident's sign-ups, the notices about them, and a link to their hours. */
export default function MyEventsPage() {
  return (
    <CloudQueries>
      <Screen title="我的活动">
        <OfflineNotice text="下面是上次看到的内容。" />
        <NavigationCards ways={ways} />
        <MySignups />
        <Notices />
      </Screen>
    </CloudQueries>
  )
}
