import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { tallyOf } from './store/participation'

const nothing = { points: 0, acts: 0, today: { points: 0, acts: 0 } }

export const participation = os.participation.router({
  mine: os.participation.mine.handler(({ context: { db, now, person } }) =>
    person ? tallyOf(db, person.userId, localDay(now)) : nothing,
  ),
})
