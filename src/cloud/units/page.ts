import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { presentUnit } from './present'
import { yearOfEvents } from './store/year-of-events'
import { openEvents, presentEvent } from '../events/public'
import { findOrganisation } from '../people/public'
import { listTeams } from '../teams/public'

const most = { upcoming: 10, teams: 50 } as const

export const page = os.organisations.page.handler(
  async ({ input: { organisationId }, context: { db, now } }) => {
    const organisation = await findOrganisation(db, organisationId)
    if (!organisation) throw refusal('NOT_FOUND')
    const year = Number(localDay(now).slice(0, 4))
    const teams = await listTeams(db, organisationId, most.teams)
    return {
      ...presentUnit(organisation),
      upcoming: (await openEvents(db, { organisationId }, now, most.upcoming)).map(presentEvent),
      teams: teams.map(({ id, name, members }) => ({ teamId: id, name, members })),
      thisYear: { year, ...(await yearOfEvents(db, organisationId, year, now)) },
    }
  },
)
