import { clampToDoor, type EventWindow } from './attendance'

/** For how long the worker's screen shows a code; it stays valid for as long again. */
export const slotMs = 45_000

/** How far ahead a worker's phone may know the codes. */
const aheadMs = 4 * 60 * 60 * 1000

/** The most codes that a phone receives at once. */
export const mostSlots = aheadMs / slotMs + 1

/** A keyed hash with at least 16 bytes of output: HMAC-SHA256 in the cloud. */
export type KeyedHash = (secret: Uint8Array, text: string) => Uint8Array

export interface CheckInCode {
  /** Six digits, for typing. */
  readonly digits: string
  /** Hexadecimal, too long to be guessed. */
  readonly token: string
  /** Text of the QR code, which also contains the event's id. */
  readonly scanned: string
}

/** The number of the time slot that an instant is in. */
export function slotOf(now: Date): number {
  return Math.floor(now.getTime() / slotMs)
}

/**
 * The coming time slots during which people can check in: number of the first, and how many. None once
 * check-in has closed.
 */
export function slotsToCome(
  window: EventWindow,
  now: Date,
): { readonly first: number; readonly count: number } {
  const from = clampToDoor(window, now)
  const to = clampToDoor(window, new Date(from.getTime() + aheadMs))
  const first = slotOf(from)
  return { first, count: from < now ? 0 : slotOf(to) - first + 1 }
}

/** An event's check-in code in one time slot. */
export function checkInCode(hash: KeyedHash, secret: Uint8Array, eventId: string, slot: number): CheckInCode {
  const bytes = hash(secret, `check-in/${eventId}/${slot}`)
  const number = bytes.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  const token = hex(bytes.slice(0, 16))
  return { digits: String(number % 1_000_000).padStart(6, '0'), token, scanned: scannedCode(eventId, token) }
}

/** Text of an event's QR code. */
export function scannedCode(eventId: string, token: string): string {
  return `lh-in:${eventId}:${token}`
}

/**
 * The codes valid at an instant: of its slot and of the one before, for people who scan just as the code
 * changes.
 */
export function holdingCodes(hash: KeyedHash, secret: Uint8Array, eventId: string, now: Date): CheckInCode[] {
  return [slotOf(now), slotOf(now) - 1].map((slot) => checkInCode(hash, secret, eventId, slot))
}

/** The code a resident shows to a worker; valid for one sign-up for the whole event. */
export function personalCode(hash: KeyedHash, secret: Uint8Array, signupId: string): string {
  return `lh-me:${hex(hash(secret, `person/${signupId}`).slice(0, 8))}`
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
