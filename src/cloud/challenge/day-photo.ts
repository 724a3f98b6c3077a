import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { knownPerson } from '../dispatch/known-person'
import { mustBeAgreedTo } from '../guardians/public'
import { findPhoto, takeIn } from '../photos/public'
import { challengeOf, shownChallenge } from './challenge-of'
import { keepPhoto } from './store/photos'
import { challengePhotos } from './store/schema'

export const photo = os.challenge.photo.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  const { challengeId, day } = input
  const { child_id } = await challengeOf(context, userId, challengeId)
  await mustBeAgreedTo(context.db, child_id, 'photos', errors)
  const taken = takeIn(input.jpeg, errors)
  if (!(await keepPhoto(context.db, { challengeId, day }, taken))) throw errors.NOT_TICKED()
  return shownChallenge(context, userId, challengeId)
})

export const seePhoto = os.challenge.seePhoto.handler(async ({ input, context }) => {
  if (!context.person) throw refusal('NOT_FOUND')
  await challengeOf(context, context.person.userId, input.challengeId)
  const jpeg = await findPhoto(context.db, challengePhotos, input)
  if (jpeg === undefined) throw refusal('NOT_FOUND')
  return { jpeg }
})
