import { os } from '../dispatch/implementer'
import { add, mine as childrenOfAccount, remove } from './account-children'
import { addChild } from './add-child'
import { byCode } from './by-code'
import { consent } from './consent'
import { create } from './create'
import { dismiss } from './dismiss'
import { join } from './join'
import { leave } from './leave'
import { mine } from './mine'

export const family = os.family.router({ create, byCode, join, leave, dismiss, mine, addChild, consent })

export const children = os.children.router({ mine: childrenOfAccount, add, remove })
