import { checkInCode, slotMs, slotsToCome } from '#domain/checkin/check-in-code'
import { os } from '../dispatch/implementer'
import { secretOf } from './store/secret'
import { hash } from './door-code'
import { knownPerson } from '../dispatch/known-person'
import { eventOf } from '../events/public'

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
