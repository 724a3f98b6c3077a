import { openPage } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { NavigationCard } from '../../../../ui/navigation-card/navigation-card'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { MySignups } from './my-signups'
import { Notices } from './notices'

/** Everything that the resident signed up to, what they were told about it, and the way to their hours. */
export default function MyEventsPage() {
  return (
    <CloudQueries>
      <Screen title="我的活动">
        <OfflineNotice text="下面是上次看到的内容。" />
        <NavigationCard
          sign="时"
          title="我的时长"
          text="参加过的活动，记下的时长，时长证书"
          onPress={() => openPage('myHours')}
        />
        <MySignups />
        <Notices />
      </Screen>
    </CloudQueries>
  )
}
