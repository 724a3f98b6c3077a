import { os } from '../dispatch/implementer'
import { byCode, join } from './entry'
import { mine } from './list'
import { cancel, create } from './opening'
import { start } from './play'
import { standing } from './standing'

export const contests = os.contests.router({ create, mine, byCode, join, start, standing, cancel })
