import { os } from '../dispatch/implementer'
import { code, mine } from './door-code'
import { reconcile, roster, tick } from './door-desk'
import { hours, scan } from './door-scan'

export const checkin = os.checkin.router({ code, mine, scan, roster, tick, reconcile, hours })
