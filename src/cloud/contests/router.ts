import { os } from '../dispatch/implementer'
import { byCode } from './by-code'
import { cancel } from './cancel'
import { create } from './create'
import { join } from './join'
import { mine } from './mine'
import { standing } from './standing'
import { start } from './start'

export const contests = os.contests.router({ create, mine, byCode, join, start, standing, cancel })
