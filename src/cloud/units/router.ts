import { mostUnits } from '#contract/values'
import { localDay } from '#domain/local-day'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { yearOfEvents } from './store/year-of-events'
import { openEvents, presentEvent } from '../events/public'
import { findOrganisation, listOrganisations, type OrganisationFacts } from '../people/public'
import { listTeams } from '../teams/public'

const most = { upcoming: 10, teams: 50 } as const

const list = os.organisations.list.handler(async ({ context: { db } }) =>
  (await listOrganisations(db, mostUnits)).map(present),
)

const page = os.organisations.page.handler(async ({ input: { organisationId }, context: { db, now } }) => {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw refusal('NOT_FOUND')
  const year = Number(localDay(now).slice(0, 4))
  const teams = await listTeams(db, organisationId, most.teams)
  return {
    ...present(organisation),
    upcoming: (await openEvents(db, { organisationId }, now, most.upcoming)).map(presentEvent),
    teams: teams.map(({ id, name, members }) => ({ teamId: id, name, members })),
    thisYear: { year, ...(await yearOfEvents(db, organisationId, year, now)) },
  }
})

function present({ id, name, kind, district, demonstration }: OrganisationFacts) {
  return { organisationId: id, name, kind, district, demonstration }
}

export const organisations = os.organisations.router({ list, page })
