import { os } from '../dispatch/implementer'
import { byCode } from './by-code'
import { found } from './found'
import { join } from './join'
import { leave } from './leave'
import { led } from './led'
import { mine } from './mine'
import { pledge } from './pledge'
import { roster } from './roster'

export const volunteers = os.volunteers.router({ found, led, roster, byCode, pledge, join, leave, mine })
