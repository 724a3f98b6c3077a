import { sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { minutesOf } from './teams'

export interface MemberRow {
  readonly name: string
  readonly joined_at: string
  readonly minutes: number
}

/** Who is in a team, in the order of joining, so many after the first `from`. */
export function membersOf(
  db: Database,
  teamId: string,
  { from, most }: { from: number; most: number },
): Promise<MemberRow[]> {
  return db.run<MemberRow>(sql`
    select m.name, m.joined_at, ${minutesOf} as minutes from (
      select * from team_members where team_id = ${teamId}::uuid
      order by joined_at, user_id offset ${from}::int limit ${most}::int
    ) m order by m.joined_at, m.user_id`)
}

/** Takes somebody into a team, unless they are in it; answers the name they have there. */
export async function joinTeam(
  db: Database,
  { teamId, userId, name }: { teamId: string; userId: string; name: string },
  now: Date,
): Promise<string | undefined> {
  await db.run(sql`
    insert into team_members (team_id, user_id, name, joined_at)
    values (${teamId}::uuid, ${userId}::uuid, ${name}, ${now.toISOString()}::timestamptz) on conflict do nothing`)
  return memberName(db, teamId, userId)
}

export async function leaveTeam(db: Database, teamId: string, userId: string): Promise<void> {
  await db.run(sql`delete from team_members where team_id = ${teamId}::uuid and user_id = ${userId}::uuid`)
}

export async function memberName(db: Database, teamId: string, userId: string): Promise<string | undefined> {
  const [row] = await db.run<{ name: string }>(sql`
    select name from team_members where team_id = ${teamId}::uuid and user_id = ${userId}::uuid`)
  return row?.name
}
