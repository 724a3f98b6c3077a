import { add, mine as childrenOfAccount, remove } from './account-children'
import { os } from '../dispatch/implementer'
import { addChild, consent } from './children'
import { byCode, create, dismiss, join, leave } from './people'
import { presentMine } from './present'
import { consentVersion } from '#domain/family/family'

const mine = os.family.mine.handler(async ({ context: { db, person } }) =>
  person ? presentMine(db, person.userId) : { family: null, consentVersion },
)

export const family = os.family.router({ create, byCode, join, leave, dismiss, mine, addChild, consent })

export const children = os.children.router({ mine: childrenOfAccount, add, remove })
