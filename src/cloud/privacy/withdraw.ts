import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { refusal } from '../dispatch/refusal'
import { withdrawChild } from '../family/public'
import { findChild } from '../guardians/public'

export const withdraw = os.privacy.withdraw.handler(
  async ({ input: { childId }, context: { db, now, person } }) => {
    const child = await findChild(db, knownPerson(person).userId, childId)
    if (!child) throw refusal('NOT_FOUND')
    if (child.nickname !== null) await withdrawChild(db, child, now)
    return { childId }
  },
)
