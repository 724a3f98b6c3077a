import { CloudQueries } from '../../../platform/query/cloud-queries'
import { NavigationCards, type Way } from '../../../ui/navigation-card/navigation-cards'
import { Screen } from '../../../ui/screen/screen'
import { OfflineNotice } from '../../../ui/states/offline-notice'
import { TabHead } from '../../../ui/tab-head/tab-head'
import { ReviewCard } from './review-card'
import { Today } from './today'
import './home.scss'

const ways: readonly Way[] = [
  { sign: '练', title: '练习', text: '按类别、话题挑着练，不计分', page: 'practice' },
  { sign: '玩', title: '分类小游戏', text: '东西掉下来，送进对的桶', page: 'game' },
  { sign: '赛', title: '竞赛', text: '有竞赛码就能参加；老师和社区可以开', page: 'contests' },
  { sign: '证', title: '徽章和证书', text: '看看得了什么；也可以查别人的证书', page: 'awards' },
]

/** The tab 答题: today's five questions first, then everything else to play. */
export default function QuizHome() {
  return (
    <CloudQueries>
      <Screen>
        <TabHead mood="greets" note="每天几分钟" title="边答边学" />
        <OfflineNotice text="练习、温习和游戏不用网络。" />
        <Today />
        <ReviewCard />
        <NavigationCards ways={ways} />
      </Screen>
    </CloudQueries>
  )
}
