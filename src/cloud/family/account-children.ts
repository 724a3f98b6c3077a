import { os } from '../dispatch/implementer'
import { refusal } from '../dispatch/refusal'
import { withdrawChild } from './store/withdrawal'
import { knownPerson } from '../dispatch/known-person'
import { addToAccount, childrenOf, type ChildRow, findChild, removeChild } from '../guardians/public'

export const mine = os.children.mine.handler(async ({ context: { db, person } }) =>
  person ? (await childrenOf(db, person.userId)).map(present) : [],
)

export const add = os.children.add.handler(async ({ input, context, errors }) => {
  const { userId } = knownPerson(context.person)
  return present(await addToAccount(context, userId, input, errors))
})

export const remove = os.children.remove.handler(
  async ({ input: { childId }, context: { db, now, person } }) => {
    const child = await findChild(db, knownPerson(person).userId, childId)
    if (!child) throw refusal('NOT_FOUND')
    // Nothing of a child may stay in the challenge once the list no longer shows the child.
    if (child.familyId) await withdrawChild(db, child, now)
    else await removeChild(db, childId, now)
    return { childId }
  },
)

function present({ id, nickname, ageBand }: ChildRow) {
  return { childId: id, nickname, ageBand }
}
