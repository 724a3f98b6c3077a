import { sql } from 'drizzle-orm'
import type { AgeBand } from '#domain/family/child'
import type { Avatar } from '#domain/family/avatar'
import type { Database } from '../../database/database'

export interface ChildCorrection {
  readonly childId: string
  readonly nickname: string
  readonly ageBand: AgeBand
  /** Of a child in the challenge; left out: stays as it is. */
  readonly avatar?: Avatar
}

/** Corrects what is kept of a guardian's child; answers whether there is such a child. */
export async function correctChild(
  db: Database,
  guardianId: string,
  { childId, nickname, ageBand, avatar }: ChildCorrection,
): Promise<boolean> {
  const rows = await db.run(sql`
    update children set nickname = ${nickname}, age_band = ${ageBand},
      avatar = case when family_id is not null then coalesce(${avatar ?? null}, avatar) end
    where id = ${childId}::uuid and guardian_id = ${guardianId}::uuid and removed_at is null returning id`)
  return rows.length === 1
}

/**
 * Corrects what somebody is called wherever they gave a name that others see; answers in how many places. What was
 * signed or certified with a name stays as it was.
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
