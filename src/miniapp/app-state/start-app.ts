import { onAppShow } from '../platform/app-life'
import { startCloud } from '../platform/cloud/transport'
import { outbox } from '../platform/outbox/phone-outbox'
import { offerUpdates } from '../platform/update'
import { watchNetwork } from './online'

/** What runs once, before the first page. What waits in the outbox is sent now, and whenever it may get through. */
export function startApp(): void {
  const sendWaiting = () => void outbox.flush()
  startCloud()
  offerUpdates()
  watchNetwork(sendWaiting)
  onAppShow(sendWaiting)
  sendWaiting()
}
