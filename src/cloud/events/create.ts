import { eventFields } from '#domain/events/fields'
import { mayOrganise } from '#domain/people/organiser'
import { actOnce } from '../audit/public'
import { os } from '../dispatch/implementer'
import { knownPerson } from '../dispatch/known-person'
import { readForm } from '../dispatch/read-form'
import { findOrganisations } from '../people/public'
import { foundEvent } from './event-of'
import { newSecret } from './new-secret'
import { presentEvent } from './present'
import { refuse, refuseFaults, refuseOtherTeam, refuseUnsafe } from './refuse-plan'
import { insertEvent } from './store/insert-event'

export const create = os.events.create.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId, roles } = knownPerson(context.person)
  const { key, ...asked } = input
  const act = { key, action: 'events.create', asked }
  const id = await actOnce(context, userId, act, errors.CONFLICT, async (by) => {
    const { organisationId } = input
    const isUnit = (await findOrganisations(db, [organisationId])).length === 1
    if (!isUnit || !mayOrganise(roles, organisationId)) refuse(['NOT_YOURS'], errors)
    const plan = readForm(eventFields, input)
    refuseFaults(plan, now, errors)
    await refuseOtherTeam(db, plan, organisationId, errors)
    await refuseUnsafe(plan, context, errors)
    await insertEvent(db, plan, { organisationId, secret: newSecret(), published: false }, act, by)
  })
  return presentEvent(await foundEvent(db, id))
})
