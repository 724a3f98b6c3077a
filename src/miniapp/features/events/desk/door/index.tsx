import { useParameter } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { DoorView } from './door-view'

/** The page for a worker at the door: the check-in code and the roster. Works without network. */
export default function DoorPage() {
  return (
    <CloudQueries>
      <Screen title="门口签到" wide>
        <OfflineNotice text="照常签到：出示签到码，或点名字。记在这台手机里，联网后自动上传。" />
        <DoorView eventId={useParameter('id')} />
      </Screen>
    </CloudQueries>
  )
}
