import { mostUnits } from '#contract/values'
import { os } from '../dispatch/implementer'
import { presentUnit } from './present'
import { listOrganisations } from '../people/public'

export const list = os.organisations.list.handler(async ({ context: { db } }) =>
  (await listOrganisations(db, mostUnits)).map(presentUnit),
)
