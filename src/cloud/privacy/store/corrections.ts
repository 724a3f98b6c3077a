import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Avatar } from '#domain/family/avatar'
import type { Database } from '../../database/database'
import { children } from '../../guardians/store/schema'

interface ChildCorrection extends Required<Pick<typeof children.$inferInsert, 'nickname' | 'ageBand'>> {
  readonly childId: string
  /** Only for a child in the challenge; unchanged if left out. */
  readonly avatar?: Avatar
}

/** Corrects the data of a guardian's child; answers whether there is such a child. */
export async function correctChild(
  db: Database,
  guardianId: string,
  { childId, nickname, ageBand, avatar }: ChildCorrection,
): Promise<boolean> {
  const { id, familyId, removedAt } = children
  const ofChallenge = sql`case when ${familyId} is not null then coalesce(${avatar ?? null}, ${children.avatar}) end`
  const rows = await db.query((orm) =>
    orm
      .update(children)
      .set({ nickname, ageBand, avatar: ofChallenge })
      .where(and(eq(id, childId), eq(children.guardianId, guardianId), isNull(removedAt)))
      .returning({ id }),
  )
  return rows.length === 1
}

/**
 * Corrects a person's name wherever they gave one that others see; answers in how many places. Signed pledges
 * and certificates keep their name.
 */
export async function correctName(db: Database, userId: string, name: string): Promise<number> {
  const named = sql`set name = ${name} where user_id = ${userId}::uuid and name is not null`
  const changed = await db.inOrder([
    sql`update team_members ${named} returning 1`,
    sql`update contest_entries ${named} returning 1`,
    sql`update signups ${named} returning 1`,
  ])
  return changed.flat().length
}
