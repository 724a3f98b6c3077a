import { os } from '../dispatch/implementer'
import { presentOpen } from './present'
import { openReports } from './store/reports'

export const queue = os.reports.queue.handler(async ({ context: { db } }) =>
  (await openReports(db, 100)).map(presentOpen),
)
