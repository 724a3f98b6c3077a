import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { EnterCode } from '../../../../ui/field/enter-code'
import { MyContests } from './my-contests'

/** The page to enter a contest by its code, with all contests of the caller. */
export default function ContestsPage() {
  return (
    <CloudQueries>
      <Screen title="竞赛">
        <OfflineNotice text="竞赛要联网，可以先去练习。" />
        <EnterCode page="contest" />
        <MyContests />
      </Screen>
    </CloudQueries>
  )
}
