import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { mayBePublic } from '../dispatch/input/public-text'
import { correctName as correctNow } from './store/corrections'

export const correctName = os.privacy.correctName.handler(async ({ input: { name }, context, errors }) => {
  const { userId } = knownPerson(context.person)
  if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
  return { changed: await correctNow(context.db, userId, name) }
})
