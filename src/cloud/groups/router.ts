import { os } from '../dispatch/implementer'
import { byCode } from './by-code'
import { close } from './close'
import { join } from './join'
import { leave } from './leave'
import { mine as loopOfFamily } from './loop'
import { mine } from './mine'
import { open } from './open'
import { page } from './page'
import { setTerm } from './set-term'
import { unit } from './unit'

export const groups = os.groups.router({ open, setTerm, mine, byCode, join, leave, page, unit, close })

export const loop = os.loop.router({ mine: loopOfFamily })
