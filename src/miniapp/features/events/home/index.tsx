import { CloudQueries } from '../../../platform/query/cloud-queries'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { TabHead } from '../../../ui/tab-head/tab-head'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'
import { DeskCard } from './desk-card'
import { NextEvent } from './next-event'
import { OpenEvents } from './open-events'

const ways: readonly Way[] = [
  { sign: '我', title: '我的活动', text: '报名、通知、记下的时长', page: 'myEvents' },
  { sign: '志', title: '志愿者', text: '加入队伍、签承诺书、领时长证书', page: 'volunteers' },
]

const units: readonly Way[] = [
  { sign: '家', title: '参加的单位', text: '机关、学校、医院、社区办的活动', page: 'organisations' },
]

/** The tab 活动: the caller's next event, links to other pages, and all coming events. */
export default function EventsHome() {
  return (
    <CloudQueries>
      <Screen>
        <TabHead mood="greets" note="身边的活动" title="一起参加" />
        <OfflineNotice text="下面是上次看到的活动，报名要联网。" />
        <NextEvent />
        <DeskCard />
        <NavigationCards ways={ways} />
        <OpenEvents />
        <NavigationCards ways={units} />
      </Screen>
    </CloudQueries>
  )
}
