import { sql } from 'drizzle-orm'
import { type ContestRow, contestColumns } from './contests'
import type { Database } from '../../database/database'

export interface Entry {
  readonly contestId: string
  readonly userId: string
  readonly groupId: string
  /** Shown in the standing. */
  readonly name: string | null
}

export interface EntryRow {
  readonly group_id: string
  readonly name: string | null
  /** Right answers of the best finished attempt. */
  readonly best: number | null
}

/** How somebody takes part in a contest; undefined where they do not. */
export async function findEntry(
  db: Database,
  contestId: string,
  userId: string,
): Promise<EntryRow | undefined> {
  const [row] = await db.run<EntryRow>(sql`
    select group_id, name, best from contest_entries
    where contest_id = ${contestId}::uuid and user_id = ${userId}::uuid`)
  return row
}

/** Lets somebody take part, unless they do already. */
export async function insertEntry(db: Database, entry: Entry, now: Date): Promise<void> {
  await db.run(sql`
    insert into contest_entries (contest_id, user_id, group_id, name, joined_at)
    values (${entry.contestId}::uuid, ${entry.userId}::uuid, ${entry.groupId}, ${entry.name},
      ${now.toISOString()}::timestamptz)
    on conflict do nothing`)
}

export interface OpenedRow extends ContestRow {
  readonly entrants: number
}

/** Contests that somebody opened, newest first. */
export function contestsOpenedBy(db: Database, userId: string, limit: number): Promise<OpenedRow[]> {
  return db.run<OpenedRow>(sql`
    select ${contestColumns}, (select count(*)::int from contest_entries e where e.contest_id = c.id) as entrants
    from contests c left join organisations o on o.id = c.organisation_id
    where c.opener_id = ${userId}::uuid order by c.created_at desc, c.id limit ${limit}`)
}

export interface JoinedRow extends ContestRow {
  readonly attempts_used: number
  /** Right answers of the best finished attempt. */
  readonly best: number | null
}

/** Contests in which somebody takes part, newest first. */
export function contestsJoinedBy(db: Database, userId: string, limit: number): Promise<JoinedRow[]> {
  return db.run<JoinedRow>(sql`
    select ${contestColumns}, e.best, (
        select count(*)::int from quiz_attempts a where a.user_id = e.user_id and a.contest_id = e.contest_id
      ) as attempts_used
    from contest_entries e join contests c on c.id = e.contest_id left join organisations o on o.id = c.organisation_id
    where e.user_id = ${userId}::uuid order by e.joined_at desc, c.id limit ${limit}`)
}

export interface Tries {
  readonly used: number
  /** Key of an attempt that can still be answered. */
  readonly open_key: string | null
}

/** A person's attempts in a contest. */
export async function triesOf(db: Database, contestId: string, userId: string, now: Date): Promise<Tries> {
  const [row] = await db.run<Tries>(sql`
    select count(*)::int as used,
      max(key) filter (
        where answered < cardinality(rights) and deadline_at >= ${now.toISOString()}::timestamptz
      ) as open_key
    from quiz_attempts where user_id = ${userId}::uuid and contest_id = ${contestId}::uuid`)
  return row ?? { used: 0, open_key: null }
}
