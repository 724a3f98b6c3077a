import { os } from '../dispatch/implementer'
import { attendedBy } from './store/attended'
import { hoursByYear, minutesOf } from './store/hours'
import { presentAttended } from './present'

const mostAttended = 100

export const hours = os.checkin.hours.handler(async ({ context: { db, person } }) => {
  if (!person) return { minutes: 0, years: [], attended: [] }
  const years = await hoursByYear(db, person.userId)
  const attended = await attendedBy(db, person.userId, mostAttended)
  return { minutes: minutesOf(years), years, attended: attended.map(presentAttended) }
})
