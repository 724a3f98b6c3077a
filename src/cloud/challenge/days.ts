import { dayOfChallenge, localDayOf, tickFault } from '#domain/challenge/calendar'
import { cleanJpeg } from '#domain/challenge/jpeg'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { findPhoto, keepPhoto } from './store/keepsakes'
import { tickDay } from './store/ticks'
import { confirmingBin } from './bin-points'
import { challengeOf, shownChallenge } from './challenge-of'
import { knownPerson } from '../dispatch/known-person'
import { phoneInstant } from '../dispatch/read-instant'
import { mustBeAgreedTo } from '../guardians/public'

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

export const photo = os.challenge.photo.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  const { challengeId, day } = input
  const { child_id } = await challengeOf(context, userId, challengeId)
  await mustBeAgreedTo(context.db, child_id, 'photos', errors)
  const jpeg = cleanJpeg(Buffer.from(input.jpeg, 'base64'))
  if (!jpeg) throw errors.BAD_PHOTO()
  if (!(await keepPhoto(context.db, challengeId, day, jpeg))) throw errors.NOT_TICKED()
  return shownChallenge(context, userId, challengeId)
})

export const seePhoto = os.challenge.seePhoto.handler(async ({ input, context }) => {
  if (!context.person) throw refusal('NOT_FOUND')
  await challengeOf(context, context.person.userId, input.challengeId)
  const jpeg = await findPhoto(context.db, input.challengeId, input.day)
  if (jpeg === undefined) throw refusal('NOT_FOUND')
  return { jpeg }
})
