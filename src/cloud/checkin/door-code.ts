import { createHmac, timingSafeEqual } from 'node:crypto'
import { holdingCodes, type KeyedHash } from '#domain/checkin/check-in-code'

export const hash: KeyedHash = (secret, text) => createHmac('sha256', secret).update(text).digest()

/** Whether a typed or scanned text is a code that is valid for the event now. */
export function isHolding(secret: Uint8Array, eventId: string, now: Date, typed: string): boolean {
  const given = typed.trim()
  const matches = holdingCodes(hash, secret, eventId, now).flatMap(({ digits, scanned }) => [
    isSame(given, digits),
    isSame(given, scanned),
  ])
  return matches.includes(true)
}

/** Compares in constant time, so that the duration does not reveal how much of a guess was right. */
export function isSame(a: string, b: string): boolean {
  const blind = Buffer.from('compare')
  return timingSafeEqual(hash(blind, a), hash(blind, b))
}

/**
 * A digest of a text with names in it. The audit log is kept for ever, so it stores only this: enough to
 * recognise a retry, without the text.
 */
export function sealed(secret: Uint8Array, text: string): string {
  return Buffer.from(hash(secret, `log/${text}`)).toString('hex')
}
