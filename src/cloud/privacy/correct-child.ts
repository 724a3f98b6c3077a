import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { refusal } from '../dispatch/refusal'
import { correctChild as correctNow } from './store/corrections'

export const correctChild = os.privacy.correctChild.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  if (!(await mayBePublic([input.nickname], context))) throw errors.UNSAFE_TEXT()
  if (!(await correctNow(context.db, userId, input))) throw refusal('NOT_FOUND')
  return { childId: input.childId }
})
