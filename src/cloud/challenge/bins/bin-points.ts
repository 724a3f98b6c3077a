import { confirmedUnits } from '#domain/challenge/bin-code'
import { knownPerson } from '../../dispatch/known-person'
import { os } from '../../dispatch/implementer'
import { allOrganisations, findOrganisations } from '../../people/public'
import { binPointsOf } from '../store/bin-points'
import { presentBin } from './bin-point-of'

export const binPoints = os.challenge.binPoints.handler(async ({ context: { db, person } }) => {
  const units = confirmedUnits(knownPerson(person).roles)
  const organisations = units ? await findOrganisations(db, units) : await allOrganisations(db)
  return {
    points: (await binPointsOf(db, units)).map(presentBin),
    units: organisations.map(({ id, name }) => ({ organisationId: id, name })),
  }
})
