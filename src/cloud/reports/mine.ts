import { os } from '../dispatch/implementer'
import { presentOwn } from './present'
import { reportsOf } from './store/reports'

export const mine = os.reports.mine.handler(async ({ context: { db, person } }) =>
  person ? (await reportsOf(db, person.userId, 50)).map(presentOwn) : [],
)
