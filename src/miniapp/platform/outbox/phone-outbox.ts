import { callCloud } from '../cloud/call-cloud'
import { phoneMs } from '../clock'
import { readSlot, writeSlot, type Slot } from '../storage'
import { newKey } from './new-key'
import { Outbox } from './outbox'
import type { OutboxEntry } from './outbox-entry'

const slot: Slot<readonly OutboxEntry[]> = { key: 'outbox', version: 1, empty: [] }

/** The only outbox of the app. */
export const outbox = new Outbox({
  read: () => readSlot(slot),
  write: (entries) => writeSlot(slot, entries),
  send: ({ path, input }) => callCloud(path, input),
  later: (run, delayMs) => void setTimeout(run, delayMs),
  now: phoneMs,
  newKey,
})
