import { os } from '../dispatch/implementer'
import { issue } from './issue'
import { mine } from './mine'
import { verify } from './verify'

export const certificates = os.certificates.router({ issue, mine, verify })
