import { childLimits } from '#domain/events/child'
import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { type ChildRow, childrenOf, findChildByKey, insertChild, removeChild } from '../store/children'
import { knownPerson } from './known-person'
import { mayBePublic } from './public-text'

const mine = os.children.mine.handler(async ({ context: { db, person } }) =>
  person ? (await childrenOf(db, person.userId)).map(present) : [],
)

const add = os.children.add.handler(async ({ input, context, errors }) => {
  const { db, now } = context
  const { userId } = knownPerson(context.person)
  const { key, nickname, ageBand } = input
  const child = (await findChildByKey(db, userId, key)) ?? (await addNow())
  if (child.nickname !== nickname || child.age_band !== ageBand) throw errors.CONFLICT()
  return present(child)

  async function addNow(): Promise<ChildRow> {
    if (!(await mayBePublic([nickname], context))) throw errors.UNSAFE_TEXT()
    await insertChild(db, { guardianId: userId, key, nickname, ageBand }, childLimits.children, now)
    const added = await findChildByKey(db, userId, key)
    if (!added) throw errors.ENOUGH_CHILDREN()
    return added
  }
})

const remove = os.children.remove.handler(async ({ input: { childId }, context: { db, now, person } }) => {
  if (!(await removeChild(db, knownPerson(person).userId, childId, now))) throw refusal('NOT_FOUND')
  return { childId }
})

function present({ id, nickname, age_band }: ChildRow) {
  return { childId: id, nickname, ageBand: age_band }
}

export const children = os.children.router({ mine, add, remove })
