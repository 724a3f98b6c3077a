import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'

export interface PledgeRow {
  readonly version: string
  readonly name: string | null
  readonly signed_at: string
}

/** The pledges that somebody signed, the latest first. */
export function pledgesOf(db: Database, userId: string): Promise<PledgeRow[]> {
  return db.run<PledgeRow>(sql`
    select version, name, signed_at from pledges where user_id = ${userId}::uuid order by signed_at desc, version desc`)
}

/** Keeps that somebody signed a pledge, once a version. */
export async function insertPledge(
  db: Database,
  { userId, version, name }: { userId: string; version: string; name: string },
  now: Date,
): Promise<void> {
  await db.run(sql`
    insert into pledges (user_id, version, name, signed_at)
    values (${userId}::uuid, ${version}, ${name}, ${now.toISOString()}::timestamptz) on conflict do nothing`)
}
