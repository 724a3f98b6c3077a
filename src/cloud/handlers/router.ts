import { os } from '../dispatch/implementer'
import { identity } from './identity'
import { participation } from './participation'
import { reports } from './reports'

/** Every procedure of the contract with what answers it. */
export const router = os.router({ identity, participation, reports })
