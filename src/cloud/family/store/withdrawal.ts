import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { deletingCertificatesOf, deletingChallengeOf } from '../../challenge/public'
import { deletingDiaryOf } from '../../diary/public'
import { childrenInFamily, type GuardedChild, lockFamily } from '../../guardians/public'
import { childLeaves, lockGroupsOf } from '../../groups/public'

/** Deletes the data of a child and records that the consent was withdrawn. Published totals stay. */
export async function withdrawChild(db: Database, child: GuardedChild, now: Date): Promise<void> {
  const lock = child.familyId ? [lockFamily(child.familyId), lockGroupsOf(child.familyId)] : []
  await db.inOrder([...lock, ...(await withdrawing(db, [child], now))])
}

/** The statements of `withdrawChild` for children of one guardian, after `lockFamily` and `lockGroupsOf`. */
export async function withdrawing(
  db: Database,
  children: readonly GuardedChild[],
  now: Date,
): Promise<SQL[]> {
  const familyId = children.find((child) => child.familyId !== null)?.familyId
  const ids = children.map(({ id }) => id)
  const others = familyId ? (await childrenInFamily(db, familyId)).filter(({ id }) => !ids.includes(id)) : []
  return [
    // Locks the children, so that nobody begins a challenge for them meanwhile.
    ...ids.map((id) => sql`select id from children where id = ${id}::uuid for update`),
    ...ids.map((id) => deletingCertificatesOf(sql`child_id = ${id}::uuid`)),
    ...ids.flatMap(deletingChallengeOf),
    // The diary is kept for the children's challenge, and is deleted with the last child.
    ...(familyId && others.length === 0 ? deletingDiaryOf(familyId) : []),
    ...(familyId ? ids.map((id) => childLeaves(familyId, id)) : []),
    ...ids.flatMap((id) => erasing(id, now)),
  ]
}

function erasing(childId: string, now: Date): SQL[] {
  const [child, at] = [sql`${childId}::uuid`, sql`${now.toISOString()}::timestamptz`]
  return [
    sql`update child_consents set withdrawn_at = ${at} where child_id = ${child} and withdrawn_at is null`,
    sql`
      update children set nickname = null, avatar = null, family_id = null, removed_at = coalesce(removed_at, ${at})
      where id = ${child}`,
  ]
}
