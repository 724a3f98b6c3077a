import { os } from '../dispatch/implementer'
import { codes, mine } from './door-code'
import { reconcile, roster, tick } from './door-desk'
import { hours, scan } from './door-scan'

export const checkin = os.checkin.router({ codes, mine, scan, roster, tick, reconcile, hours })
