import { os } from '../dispatch/implementer'
import { byCode, join } from './contest-entry'
import { mine } from './contest-list'
import { cancel, create } from './contest-opening'
import { start } from './contest-play'
import { standing } from './contest-standing'

export const contests = os.contests.router({ create, mine, byCode, join, start, standing, cancel })
