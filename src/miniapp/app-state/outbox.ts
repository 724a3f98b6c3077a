import { useSyncExternalStore } from 'react'
import { outbox } from '../platform/outbox/phone-outbox'
import type { OutboxView } from '../platform/outbox/outbox'

export function useOutbox(): OutboxView {
  return useSyncExternalStore(outbox.subscribe, outbox.view)
}
