import { onAppShow } from '../platform/app-life'
import { startCloud } from '../platform/cloud/transport'
import { outbox } from '../platform/outbox/phone-outbox'
import { offerUpdates } from '../platform/update'
import { watchNetwork } from './online'

/** Runs once, before the first page. Sends the outbox now and again whenever sending may succeed. */
export function startApp(): void {
  const sendWaiting = () => void outbox.flush()
  startCloud()
  offerUpdates()
  watchNetwork(sendWaiting)
  onAppShow(sendWaiting)
  sendWaiting()
}
