import { os } from '../dispatch/implementer'
import type { Database } from '../database/database'
import { nextParties, nextUnsigned, type RosterPlace } from './store/roster'
import { secretOf } from './store/secret'
import { knownPerson } from '../dispatch/known-person'
import { presentAttendee } from './present'
import { eventOf } from '../events/public'

/** The most on one page: parties, and people without a sign-up. */
const most = { parties: 100, unsigned: 300 } as const

export const roster = os.checkin.roster.handler(
  async ({ input: { eventId, after }, context: { db, person } }) => {
    await eventOf(db, knownPerson(person), eventId)
    const secret = await secretOf(db, eventId)
    const { rows, next } = await rosterPage(db, eventId, after)
    return { eventId, people: rows.map((row) => presentAttendee(row, secret)), next }
  },
)

/** The next parties; once there are no more, the people who are there without a sign-up. */
async function rosterPage(db: Database, eventId: string, after: RosterPlace = { sequence: 0 }) {
  const rows = 'sequence' in after ? await nextParties(db, eventId, after.sequence, most.parties) : []
  const sequences = new Set(rows.map(({ sequence }) => sequence))
  if (sequences.size === most.parties) return { rows, next: { sequence: rows.at(-1)?.sequence ?? 0 } }
  const from = 'attendanceId' in after ? after.attendanceId : undefined
  const unsigned = await nextUnsigned(db, eventId, from, most.unsigned)
  const last = unsigned.length === most.unsigned ? unsigned.at(-1)?.attendance_id : undefined
  return { rows: [...rows, ...unsigned], next: last ? { attendanceId: last } : null }
}
