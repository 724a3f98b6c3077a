import type { OutboxEntry } from '../../platform/outbox/outbox-entry'
import { outbox } from '../../platform/outbox/phone-outbox'
import { QuietButton } from '../button/primary-button'

/** Retries an entry that was set aside. Shows nothing if the cloud refused it for good or it still waits. */
export function TryAgain({ entry: { key, setAside } }: { readonly entry: OutboxEntry }) {
  if (!setAside) return null
  return <QuietButton text="再试一次" onPress={() => outbox.tryAgain(key)} />
}
