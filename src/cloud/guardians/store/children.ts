import { sql } from 'drizzle-orm'
import { type AgeBand, unnamedChild } from '#domain/family/child'
import type { Database } from '../../database/database'

export interface NewChild {
  readonly guardianId: string
  readonly key: string
  readonly nickname: string
  readonly ageBand: AgeBand
}

export interface ChildRow {
  readonly id: string
  readonly nickname: string
  readonly age_band: AgeBand
}

/** What to call a child of `children c`, left-joined; null where there is none. */
export const shownNickname = sql`case when c.id is not null then coalesce(c.nickname, ${unnamedChild}) end`

/** A guardian's children that have not been removed, in the order they were added. */
export function childrenOf(db: Database, guardianId: string): Promise<ChildRow[]> {
  return db.run<ChildRow>(sql`
    select id, nickname, age_band from children
    where guardian_id = ${guardianId}::uuid and removed_at is null order by created_at, id`)
}

/** The child that was added with a key; without a name where it has been erased since. */
export async function findChildByKey(
  db: Database,
  guardianId: string,
  key: string,
): Promise<ChildRow | undefined> {
  const [row] = await db.run<ChildRow>(sql`
    select id, coalesce(nickname, '') as nickname, age_band from children
    where guardian_id = ${guardianId}::uuid and key = ${key}`)
  return row
}

/**
 * Adds a child, unless the key was used before or the guardian has as many as there may be. The lock of the guardian's
 * row puts two phones in order.
 */
export async function insertChild(db: Database, child: NewChild, most: number, now: Date): Promise<void> {
  const guardian = sql`${child.guardianId}::uuid`
  await db.inOrder([
    sql`select id from users where id = ${guardian} for no key update`,
    sql`
      insert into children (guardian_id, key, nickname, age_band, created_at)
      select ${guardian}, ${child.key}, ${child.nickname}, ${child.ageBand}, ${now.toISOString()}::timestamptz
      where (select count(*) from children where guardian_id = ${guardian} and removed_at is null) < ${most}::int
      on conflict do nothing`,
  ])
}

export interface GuardedChild {
  readonly id: string
  readonly nickname: string | null
  /** Where the child takes part in the challenge. */
  readonly family_id: string | null
}

/** A child of a guardian, even one that has been removed. */
export async function findChild(
  db: Database,
  guardianId: string,
  id: string,
): Promise<GuardedChild | undefined> {
  const [row] = await db.run<GuardedChild>(sql`
    select id, nickname, family_id from children where id = ${id}::uuid and guardian_id = ${guardianId}::uuid`)
  return row
}

/** Takes a child out of its guardian's list. */
export async function removeChild(db: Database, id: string, now: Date): Promise<void> {
  await db.run(sql`
    update children set removed_at = coalesce(removed_at, ${now.toISOString()}::timestamptz)
    where id = ${id}::uuid`)
}
