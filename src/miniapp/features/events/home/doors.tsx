import { openPage } from '../../../platform/navigate'
import { Door } from '../../../ui/door/door'
import { DeskDoor } from './desk-door'

/** The ways on from the tab. */
export function Doors() {
  return (
    <>
      <DeskDoor />
      <Door sign="我" title="我的活动" text="报名、通知、记下的时长" onPress={() => openPage('myEvents')} />
      <Door
        sign="志"
        title="志愿者"
        text="加入队伍、签承诺书、领时长证书"
        onPress={() => openPage('volunteers')}
      />
    </>
  )
}
