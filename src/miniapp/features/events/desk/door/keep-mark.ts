import { cloudNow } from '../../../../platform/clock'
import { newKey } from '../../../../platform/outbox/new-key'
import { outbox } from '../../../../platform/outbox/phone-outbox'
import { readSlot, writeSlot, type Slot } from '../../../../platform/storage'
import { showToast } from '../../../../platform/toast'
import type { Mark } from './at-door'

/** Distinguishes walk-ins noted on this phone from those noted on other phones. */
interface Device {
  readonly key: string
  /** Number of the last walk-in noted on this phone. */
  readonly walkIns: number
}

const slot: Slot<Device> = { key: 'door-device', version: 1, empty: { key: '', walkIns: 0 } }
const mostWalkIns = 9999

/** Stores a check-in or check-out on the phone first, then sends it when there is a network. */
export function keepMark(eventId: string, who: Mark['who'], way: Mark['way']): boolean {
  const { key: deviceKey } = device()
  const at = cloudNow().toISOString()
  const kept = outbox.add('checkin.reconcile', (key) => ({
    key,
    eventId,
    deviceKey,
    marks: [{ who, way, at }],
  }))
  if (!kept) showToast('手机存满了，没有记上。请先记在纸上')
  else void outbox.flush()
  return kept !== undefined
}

/** Notes a person who did not sign up. */
export function keepWalkIn(eventId: string, name: string): boolean {
  const number = device().walkIns + 1
  writeSlot(slot, { ...device(), walkIns: number })
  return keepMark(eventId, { walkIn: { number, name } }, 'in')
}

function device(): Device {
  const known = readSlot(slot)
  if (known.key !== '' && known.walkIns < mostWalkIns) return known
  const made = { key: newKey(), walkIns: 0 }
  writeSlot(slot, made)
  return made
}
