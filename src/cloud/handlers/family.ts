import { os } from '../dispatch/implementer'
import { addChild, consent } from './family-children'
import { byCode, create, dismiss, join, leave } from './family-people'
import { presentMine } from './present-family'
import { consentVersion } from '#domain/family/family'

const mine = os.family.mine.handler(async ({ context: { db, person } }) =>
  person ? presentMine(db, person.userId) : { family: null, consentVersion },
)

export const family = os.family.router({ create, byCode, join, leave, dismiss, mine, addChild, consent })
