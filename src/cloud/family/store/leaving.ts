import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { isReferenced } from '../../database/sql-state'
import { parting } from './parting'
import { deletingDiaryOf } from '../../diary/public'
import { childrenInFamily, familyMembersOf, lockFamily } from '../../guardians/public'
import { familyLeaves, lockGroupsOf } from '../../groups/public'

/** A person who leaves their family, and the family's new code. */
export interface Leaving {
  readonly familyId: string
  readonly userId: string
  readonly code: string
}

/**
 * Removes a person from their family; with the last adult, all data of the family is deleted. Answers whether
 * they were removed: not while a child of theirs is in the family.
 */
export async function leaveFamily(db: Database, leaving: Leaving): Promise<boolean> {
  const { familyId, userId } = leaving
  const children = await childrenInFamily(db, familyId)
  if (children.some(({ guardianId }) => guardianId === userId)) return false
  const locks = [lockFamily(familyId), lockGroupsOf(familyId)]
  await inOneGo(db, async () => [...locks, ...(await leavingFamily(db, leaving))])
  return true
}

/**
 * Runs planned statements in one transaction. If somebody joined the family that was about to be deleted, the
 * transaction fails as a whole and is planned again, and the family is kept.
 */
export async function inOneGo(db: Database, plan: () => Promise<SQL[]>): Promise<void> {
  try {
    await db.inOrder(await plan())
  } catch (error) {
    if (!isReferenced(error)) throw error
    await db.inOrder(await plan())
  }
}

/**
 * The statements that remove a person without children from their family. Run them by `inOneGo`, after
 * `lockFamily` and `lockGroupsOf`.
 */
export async function leavingFamily(db: Database, { familyId, userId, code }: Leaving): Promise<SQL[]> {
  const others = (await familyMembersOf(db, familyId)).filter((member) => member.userId !== userId)
  const leaving = parting(familyId, sql`m.user_id = ${userId}::uuid`, code)
  return others.length > 0 ? [leaving] : [leaving, ...endingFamily(familyId)]
}

function endingFamily(familyId: string): SQL[] {
  return [
    ...deletingDiaryOf(familyId),
    familyLeaves(familyId),
    sql`delete from families where id = ${familyId}::uuid`,
  ]
}
