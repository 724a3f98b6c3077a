import { and, eq, isNull, sql } from 'drizzle-orm'
import { unnamedChild } from '#domain/family/child'
import type { Database } from '../../database/database'
import { children } from './schema'

/** The name to show for a child of `children c`, left-joined; null if there is none. */
export const shownNickname = sql`case when c.id is not null then coalesce(c.nickname, ${unnamedChild}) end`

/** The columns of a child in its guardian's list; without a name if it was erased. */
const listed = {
  id: children.id,
  nickname: sql<string>`coalesce(${children.nickname}, '')`,
  ageBand: children.ageBand,
}

export type ChildRow = Awaited<ReturnType<typeof childrenOf>>[number]

/** A guardian's children that have not been removed, in the order they were added. */
export function childrenOf(db: Database, guardianId: string) {
  return db.query((orm) =>
    orm
      .select(listed)
      .from(children)
      .where(and(eq(children.guardianId, guardianId), isNull(children.removedAt)))
      .orderBy(children.createdAt, children.id),
  )
}

/** The child that was added with a key, even one that has been removed. */
export async function findChildByKey(
  db: Database,
  guardianId: string,
  key: string,
): Promise<ChildRow | undefined> {
  const [row] = await db.query((orm) =>
    orm
      .select(listed)
      .from(children)
      .where(and(eq(children.guardianId, guardianId), eq(children.key, key))),
  )
  return row
}

type NewChild = Required<
  Pick<typeof children.$inferInsert, 'guardianId' | 'key' | 'nickname' | 'ageBand' | 'createdAt'>
>

/**
 * Adds a child, unless the key was used before or the guardian has the maximum number. Locking the guardian's
 * row puts two phones in order.
 */
export async function insertChild(db: Database, child: NewChild, most: number): Promise<void> {
  const guardian = sql`${child.guardianId}::uuid`
  await db.inOrder([
    sql`select id from users where id = ${guardian} for no key update`,
    sql`
      insert into children (guardian_id, key, nickname, age_band, created_at)
      select ${guardian}, ${child.key}, ${child.nickname}, ${child.ageBand}, ${child.createdAt.toISOString()}::timestamptz
      where (select count(*) from children where guardian_id = ${guardian} and removed_at is null) < ${most}::int
      on conflict do nothing`,
  ])
}

/** `familyId`: the family in which the child takes part in the challenge. */
export type GuardedChild = Pick<typeof children.$inferSelect, 'id' | 'nickname' | 'familyId'>

/** A child of a guardian, even one that has been removed. */
export async function findChild(
  db: Database,
  guardianId: string,
  id: string,
): Promise<GuardedChild | undefined> {
  const [row] = await db.query((orm) =>
    orm
      .select({ id: children.id, nickname: children.nickname, familyId: children.familyId })
      .from(children)
      .where(and(eq(children.id, id), eq(children.guardianId, guardianId))),
  )
  return row
}

/** Removes a child from its guardian's list. */
export async function removeChild(db: Database, id: string, now: Date): Promise<void> {
  await db.query((orm) =>
    orm
      .update(children)
      .set({ removedAt: now })
      .where(and(eq(children.id, id), isNull(children.removedAt))),
  )
}
