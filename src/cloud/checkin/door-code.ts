import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  checkInCode,
  holdingCodes,
  type KeyedHash,
  personalCode,
  slotMs,
  slotsToCome,
} from '#domain/checkin/check-in-code'
import { os } from '../dispatch/implementer'
import { secretOf } from './store/roster'
import { knownPerson } from '../dispatch/known-person'
import { eventOf, signupsFor } from '../events/public'

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

export const codes = os.checkin.codes.handler(
  async ({ input: { eventId }, context: { db, now, person } }) => {
    const event = await eventOf(db, knownPerson(person), eventId)
    const secret = await secretOf(db, eventId)
    const slots = slotsToCome(event, now)
    return {
      eventId,
      now: now.toISOString(),
      from: new Date(slots.first * slotMs).toISOString(),
      slotMs,
      codes: Array.from({ length: slots.count }, (_, at) => {
        const { digits, token } = checkInCode(hash, secret, eventId, slots.first + at)
        return { digits, token }
      }),
    }
  },
)

export const mine = os.checkin.mine.handler(async ({ input: { eventId }, context: { db, person } }) => {
  const signups = person ? await signupsFor(db, person.userId, eventId) : []
  const secret = await secretOf(db, eventId)
  return signups.map(({ id }) => ({ signupId: id, code: personalCode(hash, secret, id) }))
})
