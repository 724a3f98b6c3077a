import { os } from '../dispatch/implementer'
import { codes } from './codes'
import { hours } from './hours'
import { mine } from './mine'
import { reconcile } from './reconcile'
import { roster } from './roster'
import { scan } from './scan'
import { tick } from './tick'

export const checkin = os.checkin.router({ codes, mine, scan, roster, tick, reconcile, hours })
