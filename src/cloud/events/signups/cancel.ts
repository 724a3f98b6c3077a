import { os } from '../../dispatch/implementer'
import { knownPerson } from '../../dispatch/known-person'
import { refusal } from '../../dispatch/refusal'
import { presentSignup } from '../present'
import { cancelSignup } from '../store/cancel-signup'
import { findEvent } from '../store/events'
import { findSignup, signupsFor } from '../store/signups'
import { comesOneself } from './comes-oneself'

export const cancel = os.signups.cancel.handler(async ({ input: { signupId }, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const signup = await findSignup(db, userId, signupId)
  if (!signup) throw refusal('NOT_FOUND')
  if (signup.state !== 'cancelled') {
    const event = await findEvent(db, signup.eventId)
    if (event?.state === 'ended') throw errors.EVENT_ENDED()
    if (event?.audience === 'accompanied' && comesOneself(signup)) {
      const others = (await signupsFor(db, userId, event.id)).filter(({ id }) => id !== signupId)
      if (others.length > 0) throw errors.CHILDREN_FIRST()
    }
    await cancelSignup(db, { id: signupId, eventId: signup.eventId }, now)
  }
  const after = await findSignup(db, userId, signupId)
  if (after?.state !== 'cancelled') throw errors.ALREADY_THERE()
  return presentSignup(after)
})
