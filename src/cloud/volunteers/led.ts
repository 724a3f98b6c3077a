import { organisedUnits } from '#domain/people/organiser'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { allOrganisations, findOrganisations } from '../people/public'
import { presentLedTeam, teamsOfOrganisations } from '../teams/public'

export const led = os.volunteers.led.handler(async ({ context: { db, person } }) => {
  const own = organisedUnits(knownPerson(person).roles)
  const teams = await teamsOfOrganisations(db, own, 100)
  return {
    teams: teams.map(presentLedTeam),
    units: own ? await findOrganisations(db, own) : await allOrganisations(db),
  }
})
