import type { OutboxEntry } from '../../platform/outbox/outbox-entry'
import { outbox } from '../../platform/outbox/phone-outbox'
import { QuietButton } from '../button/primary-button'

/** Sends once more what was set aside; nothing where the cloud refused for good, or where it still waits. */
export function TryAgain({ entry: { key, setAside } }: { readonly entry: OutboxEntry }) {
  if (!setAside) return null
  return <QuietButton text="再试一次" onPress={() => outbox.tryAgain(key)} />
}
