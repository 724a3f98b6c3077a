import { os } from '../../dispatch/implementer'
import { presentEvent, presentSignup } from '../present'
import { signupsOf } from '../store/signups-of'

export const mine = os.signups.mine.handler(async ({ context: { db, person } }) => {
  const rows = person ? await signupsOf(db, person.userId, 100) : []
  return rows.map(({ signup, event }) => ({ ...presentSignup(signup), event: presentEvent(event) }))
})
