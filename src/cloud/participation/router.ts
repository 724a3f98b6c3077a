import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { noActs, tallyOf } from './store/participation'

export const participation = os.participation.router({
  mine: os.participation.mine.handler(({ context: { db, now, person } }) =>
    person ? tallyOf(db, person.userId, localDay(now)) : noActs,
  ),
})
