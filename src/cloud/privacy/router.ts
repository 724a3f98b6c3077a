import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { closeAccount as closeNow } from './store/account-closing'
import { correctChild as correctChildNow, correctName as correctNameNow } from './store/corrections'
import { knownPerson } from '../dispatch/known-person'
import { view } from './personal-data'
import { exported } from './personal-export'
import { mayBePublic } from '../dispatch/public-text'
import { findChild, newFamilyCode } from '../guardians/public'
import { withdrawChild } from '../family/public'

const correctChild = os.privacy.correctChild.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  if (!(await mayBePublic([input.nickname], context))) throw errors.UNSAFE_TEXT()
  if (!(await correctChildNow(context.db, userId, input))) throw refusal('NOT_FOUND')
  return { childId: input.childId }
})

const correctName = os.privacy.correctName.handler(async ({ input: { name }, context, errors }) => {
  const { userId } = knownPerson(context.person)
  if (!(await mayBePublic([name], context))) throw errors.UNSAFE_TEXT()
  return { changed: await correctNameNow(context.db, userId, name) }
})

const withdraw = os.privacy.withdraw.handler(async ({ input: { childId }, context: { db, now, person } }) => {
  const child = await findChild(db, knownPerson(person).userId, childId)
  if (!child) throw refusal('NOT_FOUND')
  if (child.nickname !== null) await withdrawChild(db, child, now)
  return { childId }
})

const closeAccount = os.privacy.closeAccount.handler(async ({ context: { db, now, person } }) => {
  // Nothing is kept of who is not known, or no longer.
  if (person) await closeNow(db, person.userId, newFamilyCode(), now)
  return { closed: true as const }
})

export const privacy = os.privacy.router({
  view,
  export: exported,
  correctChild,
  correctName,
  withdraw,
  closeAccount,
})
