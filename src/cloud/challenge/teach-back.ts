import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { keepTeachBack } from './store/teach-backs'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/input/read-instant'

export const teachBack = os.challenge.teachBack.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { key, challengeId, before, after } = input
  await challengeOf(context, userId, challengeId)
  const at = phoneInstant(input.at, now)
  const kept = await keepTeachBack(db, { challengeId, key, before, after, localDay: localDay(at), at })
  if (!kept) throw refusal('NOT_FOUND')
  if (kept.before !== before || kept.after !== after) throw errors.CONFLICT()
  return shownChallenge(context, userId, challengeId)
})
