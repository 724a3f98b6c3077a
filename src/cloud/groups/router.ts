import { os } from '../dispatch/implementer'
import { byCode, join, leave } from './joining'
import { mine } from './list'
import { mine as loopOfFamily } from './loop'
import { close, open, setTerm } from './opening'
import { page, unit } from './page'

export const groups = os.groups.router({ open, setTerm, mine, byCode, join, leave, page, unit, close })

export const loop = os.loop.router({ mine: loopOfFamily })
