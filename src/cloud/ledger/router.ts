import { os } from '../dispatch/implementer'
import { attendance } from './attendance'
import { participation } from './participation'

export const ledger = os.ledger.router({ attendance, participation })
