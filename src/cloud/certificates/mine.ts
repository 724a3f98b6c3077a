import { os } from '../dispatch/implementer'
import { certificatesOf } from './store/certificates'

export const mine = os.certificates.mine.handler(async ({ context: { db, person } }) =>
  person ? certificatesOf(db, person.userId) : [],
)
