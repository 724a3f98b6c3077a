import { openPage } from '../../../platform/navigate'
import { CloudQueries } from '../../../platform/query/cloud-queries'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { TabHead } from '../../../ui/tab-head/tab-head'
import { OwnChildren } from './own-children'

/** The tab 小手大手: each child's challenge first, then the family and whom it has joined. */
export default function ChallengeHome() {
  return (
    <CloudQueries>
      <Screen>
        <TabHead mood="greets" note="孩子带头，全家一起分" title="小手牵大手" />
        <OfflineNotice text="打卡和日记照样能记，联网后会自动送出。" />
        <OwnChildren />
        <NavigationCard
          sign="记"
          title="垃圾日记"
          text="一天扔了几袋，和上周、和班里比一比"
          onPress={() => openPage('diary')}
        />
        <NavigationCard
          sign="家"
          title="我们家"
          text="添加孩子，请家人加入"
          onPress={() => openPage('family')}
        />
        <NavigationCard
          sign="班"
          title="班级和社区"
          text="用老师或社区给的码加入"
          onPress={() => openPage('joinGroup')}
        />
        <NavigationCard
          sign="环"
          title="小手带动了谁"
          text="孩子、大人、班级、社区，一环带一环"
          onPress={() => openPage('loop')}
        />
      </Screen>
    </CloudQueries>
  )
}
