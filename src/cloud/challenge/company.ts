import { challenge as content } from '#content/built/challenge'
import { dayOfChallenge } from '#domain/challenge/calendar'
import { nextReminder } from '#domain/challenge/reminder'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { keepFollowUp, keepTeachBack } from './store/keepsakes'
import { dropReminder, setReminder as keepReminder } from './store/reminders'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/read-instant'

export const teachBack = os.challenge.teachBack.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { key, challengeId, before, after } = input
  await challengeOf(context, userId, challengeId)
  const at = phoneInstant(input.at, now)
  const kept = await keepTeachBack(db, challengeId, key, { before, after, localDay: localDay(at), at })
  if (!kept) throw refusal('NOT_FOUND')
  if (kept.before !== before || kept.after !== after) throw errors.CONFLICT()
  return shownChallenge(context, userId, challengeId)
})

export const answerFollowUp = os.challenge.answerFollowUp.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  const { challengeId, day, answer } = input
  const { starts_on } = await challengeOf(context, userId, challengeId)
  const isAsked = content.followUps.some((asked) => asked.day === day)
  if (!isAsked || day > dayOfChallenge(starts_on, localDay(context.now))) throw errors.NOT_ASKED()
  await keepFollowUp(context.db, challengeId, day, answer)
  return shownChallenge(context, userId, challengeId)
})

export const setReminder = os.challenge.setReminder.handler(async ({ input, context }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { challengeId, at } = input
  await challengeOf(context, userId, challengeId)
  if (at === null) await dropReminder(db, challengeId, userId)
  else await keepReminder(db, challengeId, userId, { time: at, nextAt: nextReminder(at, now) })
  return shownChallenge(context, userId, challengeId)
})
