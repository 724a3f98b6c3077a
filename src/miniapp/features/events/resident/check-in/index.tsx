import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OneEvent } from '../one-event'
import { CheckIn } from './check-in'
import { OwnCodes } from './own-codes'
import './check-in.scss'

/** The page for the door: residents scan the worker's screen, or show their own code without network. */
export default function CheckInPage() {
  return (
    <CloudQueries>
      <Screen title="签到">
        <OfflineNotice text="请把下面的码给工作人员扫，照样算签到。" />
        <OneEvent>
          {(event) => (
            <>
              <CheckIn event={event} />
              <OwnCodes event={event} />
            </>
          )}
        </OneEvent>
      </Screen>
    </CloudQueries>
  )
}
