import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { Screen } from '../../../../ui/screen/screen'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { OneEvent } from '../one-event'
import { CheckIn } from './check-in'
import { OwnCodes } from './own-codes'
import './check-in.scss'

/** At the door: scanning the worker's screen, or being scanned, which needs no network. */
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
