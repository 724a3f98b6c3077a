import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { maySeeOne } from './may-see-one'
import { presentSum } from './present'
import { groupsOf } from './store/groups'
import { sumOfWeeks } from './store/weeks'

/** More groups than any school has. */
const mostGroups = 500

export const unit = os.groups.unit.handler(
  async ({ input: { organisationId }, context: { db, now, person } }) => {
    const groups = await groupsOf(db, [organisationId], mostGroups)
    const [first] = groups
    if (!first || !(await maySeeOne(db, person, groups))) throw refusal('NOT_FOUND')
    const ids = groups.map(({ id }) => id)
    const total = presentSum(await sumOfWeeks(db, ids, now))
    return { organisationId, organisation: first.organisation, total }
  },
)
