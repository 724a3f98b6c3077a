import { createHmac, timingSafeEqual } from 'node:crypto'
import { holdingCodes, type KeyedHash } from '#domain/checkin/check-in-code'

export const hash: KeyedHash = (secret, text) => createHmac('sha256', secret).update(text).digest()

/** Whether what somebody typed or scanned is a code that holds for the event now. */
export function isHolding(secret: Uint8Array, eventId: string, now: Date, typed: string): boolean {
  const given = typed.trim()
  const matches = holdingCodes(hash, secret, eventId, now).flatMap(({ digits, scanned }) => [
    isSame(given, digits),
    isSame(given, scanned),
  ])
  return matches.includes(true)
}

/** In a time that does not tell how much of it was right. */
export function isSame(a: string, b: string): boolean {
  const blind = Buffer.from('compare')
  return timingSafeEqual(hash(blind, a), hash(blind, b))
}

/** What the audit log keeps for ever of a text with names in it: enough to tell a retry, and nothing of what it says. */
export function sealed(secret: Uint8Array, text: string): string {
  return Buffer.from(hash(secret, `log/${text}`)).toString('hex')
}
