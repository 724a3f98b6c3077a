import { challenge as content } from '#content/built/challenge'
import { dayOfChallenge } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { keepFollowUp } from './store/follow-ups'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'

export const answerFollowUp = os.challenge.answerFollowUp.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  const { challengeId, day, answer } = input
  const { starts_on } = await challengeOf(context, userId, challengeId)
  const isAsked = content.followUps.some((asked) => asked.day === day)
  if (!isAsked || day > dayOfChallenge(starts_on, localDay(context.now))) throw errors.NOT_ASKED()
  await keepFollowUp(context.db, { challengeId, day, answer })
  return shownChallenge(context, userId, challengeId)
})
