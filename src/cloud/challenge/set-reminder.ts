import { nextReminder } from '#domain/challenge/reminder'
import { os } from '../dispatch/implementer'
import { dropReminder, setReminder as keepReminder } from './store/reminders'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'

export const setReminder = os.challenge.setReminder.handler(async ({ input, context }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { challengeId, at } = input
  await challengeOf(context, userId, challengeId)
  if (at === null) await dropReminder(db, challengeId, userId)
  else await keepReminder(db, { challengeId, userId, time: at, nextAt: nextReminder(at, now) })
  return shownChallenge(context, userId, challengeId)
})
