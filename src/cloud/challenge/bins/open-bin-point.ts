import { randomBytes } from 'node:crypto'
import { actOnce } from '../../audit/public'
import { os } from '../../dispatch/implementer'
import { knownPerson } from '../../dispatch/known-person'
import { mayBePublic } from '../../dispatch/input/public-text'
import { refusal } from '../../dispatch/refusal'
import { findOrganisations } from '../../people/public'
import { insertBinPoint } from '../store/bin-points'
import { binPointOf, presentBin, requireUnit } from './bin-point-of'

export const openBinPoint = os.challenge.openBinPoint.handler(
  async ({ input: { key, ...asked }, context, errors }) => {
    const { db } = context
    const person = knownPerson(context.person)
    const act = { key, action: 'challenge.openBinPoint', asked }
    const id = await actOnce(context, person.userId, act, errors.CONFLICT, async (by) => {
      if ((await findOrganisations(db, [asked.organisationId])).length === 0) throw refusal('NOT_FOUND')
      requireUnit(person, asked.organisationId)
      if (!(await mayBePublic([asked.name], context))) throw errors.UNSAFE_TEXT()
      await insertBinPoint(db, { ...asked, secret: randomBytes(32).toString('hex') }, act, by)
    })
    return presentBin(await binPointOf(db, id))
  },
)
