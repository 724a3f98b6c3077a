import { openPage } from '../../../platform/navigate'
import { NavigationCard } from '../../../ui/navigation-card/navigation-card'
import { DeskCard } from './desk-card'

/** The ways on from the tab. */
export function NavigationCards() {
  return (
    <>
      <DeskCard />
      <NavigationCard
        sign="我"
        title="我的活动"
        text="报名、通知、记下的时长"
        onPress={() => openPage('myEvents')}
      />
      <NavigationCard
        sign="志"
        title="志愿者"
        text="加入队伍、签承诺书、领时长证书"
        onPress={() => openPage('volunteers')}
      />
    </>
  )
}
