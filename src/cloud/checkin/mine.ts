import { personalCode } from '#domain/checkin/check-in-code'
import { os } from '../dispatch/implementer'
import { secretOf } from './store/secret'
import { hash } from './door-code'
import { signupsFor } from '../events/public'

export const mine = os.checkin.mine.handler(async ({ input: { eventId }, context: { db, person } }) => {
  const signups = person ? await signupsFor(db, person.userId, eventId) : []
  const secret = await secretOf(db, eventId)
  return signups.map(({ id }) => ({ signupId: id, code: personalCode(hash, secret, id) }))
})
