import { os } from '../dispatch/implementer'
import { found, led, roster } from './team-desk'
import { byCode, join, leave, mine, pledge } from './volunteering'

export const volunteers = os.volunteers.router({ found, led, roster, byCode, pledge, join, leave, mine })
