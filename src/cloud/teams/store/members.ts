import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { minutesSinceJoining } from './minutes'
import { teamMembers } from './schema'

/** The members of a team in the order of joining: at most `most`, after the first `from`. */
export function membersOf(db: Database, teamId: string, { from, most }: { from: number; most: number }) {
  const { userId, name, joinedAt } = teamMembers
  return db.query((orm) => {
    const m = orm
      .select({ userId, name, joinedAt })
      .from(teamMembers)
      .where(eq(teamMembers.teamId, teamId))
      .orderBy(asc(joinedAt), asc(userId))
      .offset(from)
      .limit(most)
      .as('m')
    return orm
      .select({ name: m.name, joinedAt: m.joinedAt, minutes: minutesSinceJoining })
      .from(m)
      .orderBy(asc(m.joinedAt), asc(m.userId))
  })
}

/** Adds a person to a team, unless they are in it; answers the name they have there. */
export async function joinTeam(
  db: Database,
  member: Omit<typeof teamMembers.$inferInsert, 'joinedAt'>,
  now: Date,
): Promise<string | undefined> {
  const joining = { ...member, joinedAt: now }
  await db.query((orm) => orm.insert(teamMembers).values(joining).onConflictDoNothing())
  return memberName(db, member.teamId, member.userId)
}

export async function leaveTeam(db: Database, teamId: string, userId: string): Promise<void> {
  await db.query((orm) => orm.delete(teamMembers).where(isMember(teamId, userId)))
}

export async function memberName(db: Database, teamId: string, userId: string): Promise<string | undefined> {
  const [member] = await db.query((orm) =>
    orm.select({ name: teamMembers.name }).from(teamMembers).where(isMember(teamId, userId)),
  )
  return member?.name
}

function isMember(teamId: string, userId: string) {
  return and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, userId))
}
