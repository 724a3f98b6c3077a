import { CloudQueries } from '../../../platform/query/cloud-queries'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { TabHead } from '../../../ui/tab-head/tab-head'
import { OwnChildren } from './own-children'

const ways: readonly Way[] = [
  { sign: '记', title: '垃圾日记', text: '一天扔了几袋，和上周、和班里比一比', page: 'diary' },
  { sign: '家', title: '我们家', text: '添加孩子，请家人加入', page: 'family' },
  { sign: '班', title: '班级和社区', text: '用老师或社区给的码加入', page: 'joinGroup' },
  { sign: '环', title: '小手带动了谁', text: '孩子、大人、班级、社区，一环带一环', page: 'loop' },
]

/** The tab 小手大手: each child's challenge first, then the family and the groups it has joined. */
export default function ChallengeHome() {
  return (
    <CloudQueries>
      <Screen>
        <TabHead mood="greets" note="孩子带头，全家一起分" title="小手牵大手" />
        <OfflineNotice text="打卡和日记照样能记，联网后会自动送出。" />
        <OwnChildren />
        <NavigationCards ways={ways} />
      </Screen>
    </CloudQueries>
  )
}
