import { os } from '../dispatch/implementer'
import { contestsJoinedBy, contestsOpenedBy } from './store/entries'
import type { Database } from '../database/database'
import { presentContest } from './present'
import { allOrganisations, findOrganisations, type Organisation, type Person } from '../people/public'

const most = 50

export const mine = os.contests.mine.handler(async ({ context: { db, person } }) => {
  if (!person) return { opened: [], joined: [], units: [], mayOpenCity: false }
  const opened = await contestsOpenedBy(db, person.userId, most)
  const joined = await contestsJoinedBy(db, person.userId, most)
  return {
    opened: opened.map((row) => ({ ...presentContest(row), entrants: row.entrants })),
    joined: joined.map((row) => ({
      ...presentContest(row),
      attemptsUsed: row.attemptsUsed,
      best: row.best,
    })),
    units: await unitsOf(db, person),
    mayOpenCity: isAdmin(person),
  }
})

/** The organisations for which the person may open a contest, by the rule of `mayOpen` in the domain. */
async function unitsOf(db: Database, person: Person): Promise<Organisation[]> {
  if (isAdmin(person)) return allOrganisations(db)
  const opening = person.roles.filter(({ role }) => role === 'teacher' || role === 'worker')
  return findOrganisations(
    db,
    opening.flatMap(({ organisationId }) => organisationId ?? []),
  )
}

function isAdmin({ roles }: Person): boolean {
  return roles.some(({ role }) => role === 'admin')
}
