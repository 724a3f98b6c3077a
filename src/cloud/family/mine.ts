import { consentVersion } from '#domain/family/family'
import { os } from '../dispatch/implementer'
import { presentMine } from './present'

export const mine = os.family.mine.handler(async ({ context: { db, person } }) =>
  person ? presentMine(db, person.userId) : { family: null, consentVersion },
)
