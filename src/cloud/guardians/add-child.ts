import { type AgeBand, childLimits } from '#domain/family/child'
import type { CallContext } from '../dispatch/context'
import { type ChildRow, findChildByKey, insertChild } from './store/children'
import { mayBePublic } from '../dispatch/input/public-text'

interface Asked {
  readonly key: string
  readonly nickname: string
  readonly ageBand: AgeBand
}

interface Refusals {
  CONFLICT(): Error
  UNSAFE_TEXT(): Error
  ENOUGH_CHILDREN(): Error
}

/** Adds a child to a guardian's account, once per key. */
export async function addToAccount(
  context: CallContext,
  guardianId: string,
  { key, nickname, ageBand }: Asked,
  errors: Refusals,
): Promise<ChildRow> {
  const { db, now } = context
  const child = (await findChildByKey(db, guardianId, key)) ?? (await addNow())
  if (child.nickname !== nickname || child.ageBand !== ageBand) throw errors.CONFLICT()
  return child

  async function addNow(): Promise<ChildRow> {
    if (!(await mayBePublic([nickname], context))) throw errors.UNSAFE_TEXT()
    await insertChild(db, { guardianId, key, nickname, ageBand, createdAt: now }, childLimits.children)
    const added = await findChildByKey(db, guardianId, key)
    if (!added) throw errors.ENOUGH_CHILDREN()
    return added
  }
}
