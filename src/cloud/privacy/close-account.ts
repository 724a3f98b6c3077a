import { os } from '../dispatch/implementer'
import { newFamilyCode } from '../guardians/public'
import { closeAccount as closeNow } from './store/account-closing'

export const closeAccount = os.privacy.closeAccount.handler(async ({ context: { db, now, person } }) => {
  // Nothing is kept about a person who is unknown or whose account is closed.
  if (person) await closeNow(db, person.userId, newFamilyCode(), now)
  return { closed: true as const }
})
