import { and, desc, eq, sql } from 'drizzle-orm'
import { children, familyMembers } from '../../guardians/store/schema'
import type { Database } from '../../database/database'
import { challenges, challengeTicks } from './schema'

/** For a hand-written `from`: children `c` and the user's membership `m` in their family. */
export const ofFamily = (userId: string) => sql`
  children c join family_members m on m.family_id = c.family_id and m.user_id = ${userId}::uuid`

/** Whether the child takes part in the challenge in the user's family. */
export async function isInFamily(db: Database, userId: string, childId: string): Promise<boolean> {
  const sameFamily = and(eq(familyMembers.familyId, children.familyId), eq(familyMembers.userId, userId))
  const found = await db.query((orm) =>
    orm
      .select({ id: children.id })
      .from(children)
      .innerJoin(familyMembers, sameFamily)
      .where(eq(children.id, childId)),
  )
  return found.length > 0
}

export type ChallengeSummary = Awaited<ReturnType<typeof challengesInFamily>>[number]

/** For each child of a family, the challenge that began last; `ticked` is a number of days. */
export function challengesInFamily(db: Database, familyId: string) {
  const { id, childId, startsOn } = challenges
  return db.query((orm) =>
    orm
      .selectDistinctOn([childId], {
        childId,
        id,
        startsOn,
        ticked: orm.$count(challengeTicks, eq(challengeTicks.challengeId, id)),
      })
      .from(challenges)
      .innerJoin(children, eq(children.id, childId))
      .where(eq(children.familyId, familyId))
      .orderBy(childId, desc(startsOn)),
  )
}
