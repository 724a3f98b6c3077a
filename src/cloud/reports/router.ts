import { os } from '../dispatch/implementer'
import { mine } from './mine'
import { queue } from './queue'
import { settle } from './settle'
import { submit } from './submit'

export const reports = os.reports.router({ submit, mine, queue, settle })
