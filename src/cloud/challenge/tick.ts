import { dayOfChallenge, localDayOf, tickFault } from '#domain/challenge/calendar'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { tickDay } from './store/ticks'
import { confirmingBin } from './bins/confirming-bin'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/input/read-instant'

export const tick = os.challenge.tick.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { challengeId, day, code } = input
  const { starts_on } = await challengeOf(context, userId, challengeId)
  const fault = tickFault(day, dayOfChallenge(starts_on, localDay(now)))
  if (fault) throw errors[fault]()
  const date = localDayOf(starts_on, day)
  const at = phoneInstant(input.at, now)
  const pointId = code === undefined ? undefined : await confirmingBin(db, code, [at, now], date)
  if (code !== undefined && !pointId) throw errors.WRONG_CODE()
  await tickDay(db, { challengeId, userId, day, localDay: date, at, pointId }, now)
  return shownChallenge(context, userId, challengeId)
})
