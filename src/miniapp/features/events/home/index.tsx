import { openPage } from '../../../platform/navigate'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { TabHead } from '../../../ui/tab-head/tab-head'
import { NavigationCards } from './navigation-cards'
import { NextEvent } from './next-event'
import { OpenEvents } from './open-events'

/** The tab 活动: what one signed up to next, the ways on, and every event that is still to come. */
export default function EventsHome() {
  return (
    <CloudQueries>
      <Screen>
        <TabHead mood="greets" note="身边的活动" title="一起参加" />
        <OfflineNotice text="下面是上次看到的活动，报名要联网。" />
        <NextEvent />
        <NavigationCards />
        <OpenEvents />
        <NavigationCard
          sign="家"
          title="参加的单位"
          text="机关、学校、医院、社区办的活动"
          onPress={() => openPage('organisations')}
        />
      </Screen>
    </CloudQueries>
  )
}
