import { clampToDoor, type EventWindow } from './attendance'

/** A code on the worker's screen holds this long, and as long again. */
export const slotMs = 45_000

/** For so long ahead a worker's phone may know the codes. */
const aheadMs = 4 * 60 * 60 * 1000

/** The most codes that a phone is given at once. */
export const mostSlots = aheadMs / slotMs + 1

/** A keyed hash, at least 16 bytes long: HMAC-SHA256 in the cloud. */
export type KeyedHash = (secret: Uint8Array, text: string) => Uint8Array

export interface CheckInCode {
  /** Six digits, to be typed. */
  readonly digits: string
  /** Hex; cannot be guessed. */
  readonly token: string
  /** What the QR code says: names its event as well. */
  readonly scanned: string
}

/** The number of the time slot of an instant. */
export function slotOf(now: Date): number {
  return Math.floor(now.getTime() / slotMs)
}

/** The slots of the next hours at which the door is open: the first, and how many; none once it has closed. */
export function slotsToCome(
  window: EventWindow,
  now: Date,
): { readonly first: number; readonly count: number } {
  const from = clampToDoor(window, now)
  const to = clampToDoor(window, new Date(from.getTime() + aheadMs))
  const first = slotOf(from)
  return { first, count: from < now ? 0 : slotOf(to) - first + 1 }
}

/** The code of an event in one time slot. */
export function checkInCode(hash: KeyedHash, secret: Uint8Array, eventId: string, slot: number): CheckInCode {
  const bytes = hash(secret, `check-in/${eventId}/${slot}`)
  const number = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  const token = hex(bytes.slice(0, 16))
  return { digits: String(number % 1_000_000).padStart(6, '0'), token, scanned: scannedCode(eventId, token) }
}

/** What the QR code of an event says. */
export function scannedCode(eventId: string, token: string): string {
  return `lh-in:${eventId}:${token}`
}

/** The codes that hold at an instant: of its slot and of the one before, for who scans as it changes. */
export function holdingCodes(hash: KeyedHash, secret: Uint8Array, eventId: string, now: Date): CheckInCode[] {
  return [slotOf(now), slotOf(now) - 1].map((slot) => checkInCode(hash, secret, eventId, slot))
}

/** What a resident shows to the worker: holds for one sign-up, as long as the event lasts. */
export function personalCode(hash: KeyedHash, secret: Uint8Array, signupId: string): string {
  return `lh-me:${hex(hash(secret, `person/${signupId}`).slice(0, 8))}`
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
