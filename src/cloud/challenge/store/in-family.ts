import { and, desc, eq, sql } from 'drizzle-orm'
import { children, familyMembers } from '../../guardians/store/schema'
import type { Database } from '../../database/database'
import { challenges, challengeTicks } from './schema'

/** Children `c`, and the member `m` of their family that somebody is, for a hand-written statement. */
export const ofFamily = (userId: string) => sql`
  children c join family_members m on m.family_id = c.family_id and m.user_id = ${userId}::uuid`

/** Whether a child takes part in the family in which somebody is. */
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

/** Of each child of a family the challenge that began last; `ticked`: days. */
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
