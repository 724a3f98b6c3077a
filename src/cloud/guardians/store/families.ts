import { eq, type SQL, sql } from 'drizzle-orm'
import { builtOnce } from '../../database/built-once'
import type { Database } from '../../database/database'
import { isDuplicate } from '../../database/sql-state'
import { families, familyMembers } from './schema'

export type FamilyRow = Pick<typeof families.$inferSelect, 'id' | 'code'>

const ofMember = builtOnce((orm) =>
  orm
    .select({ id: families.id, code: families.code })
    .from(familyMembers)
    .innerJoin(families, eq(families.id, familyMembers.familyId))
    .where(eq(familyMembers.userId, sql.placeholder('userId'))),
)

/** The family that the user is in. */
export async function findFamilyOf(db: Database, userId: string): Promise<FamilyRow | undefined> {
  const [row] = await db.query((orm) => ofMember(orm).execute({ userId }))
  return row
}

export async function findFamilyByCode(db: Database, code: string): Promise<FamilyRow | undefined> {
  const [row] = await db.query((orm) =>
    orm.select({ id: families.id, code: families.code }).from(families).where(eq(families.code, code)),
  )
  return row
}

/** The adults of a family, in the order of joining: the first is its guardian. */
export function familyMembersOf(db: Database, familyId: string) {
  const { id, userId, joinedAt, sequence } = familyMembers
  return db.query((orm) =>
    orm
      .select({ id, userId, joinedAt })
      .from(familyMembers)
      .where(eq(familyMembers.familyId, familyId))
      .orderBy(sequence),
  )
}

/** Makes a family of one adult, unless they are already in one. */
export async function insertFamily(db: Database, userId: string, code: string, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`
  try {
    await db.run(sql`
      with made as (insert into families (code, created_at) values (${code}, ${at}) returning id)
      insert into family_members (family_id, user_id, joined_at) select id, ${userId}::uuid, ${at} from made`)
  } catch (error) {
    // The adult is already in a family, or the code is taken: everything was rolled back.
    if (!isDuplicate(error)) throw error
  }
}

/** Locks a family, so that changes of its people and groups happen one after another. */
export function lockFamily(familyId: string): SQL {
  return sql`select id from families where id = ${familyId}::uuid for update`
}

/** Adds a person to a family, unless they are in one, it is full, or it was just deleted. */
export async function joinFamily(
  db: Database,
  { familyId, userId }: { familyId: string; userId: string },
  most: number,
  now: Date,
): Promise<void> {
  const family = sql`${familyId}::uuid`
  await db.inOrder([
    lockFamily(familyId),
    sql`
      insert into family_members (family_id, user_id, joined_at)
      select ${family}, ${userId}::uuid, ${now.toISOString()}::timestamptz
      where (select count(*) from family_members where family_id = ${family}) between 1 and ${most - 1}::int
      on conflict do nothing`,
  ])
}
