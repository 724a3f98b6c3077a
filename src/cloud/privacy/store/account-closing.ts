import { and, eq, gt, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { findFamilyOf, type GuardedChild, lockFamily } from '../../guardians/public'
import { inOneGo, leavingFamily, withdrawing } from '../../family/public'
import { lockGroupsOf } from '../../groups/public'
import { cancelSignup } from '../../events/public'
import { events, signups } from '../../events/store/schema'
import { children } from '../../guardians/store/schema'

/**
 * Closes an account: cancels future sign-ups, so that others get the places, then deletes all that identifies
 * the person in one transaction. Records of participation stay, under an id that leads to nobody. May be
 * repeated. `familyCode`: the new code of the family they leave.
 */
export async function closeAccount(
  db: Database,
  userId: string,
  familyCode: string,
  now: Date,
): Promise<void> {
  for (const signup of await signupsToCome(db, userId, now)) await cancelSignup(db, signup, now)
  const family = await findFamilyOf(db, userId)
  await inOneGo(db, async () => [
    ...(family ? [lockFamily(family.id), lockGroupsOf(family.id)] : []),
    ...(await withdrawing(db, await allChildrenOf(db, userId), now)),
    ...(family ? await leavingFamily(db, { familyId: family.id, userId, code: familyCode }) : []),
    ...erasing(sql`${userId}::uuid`),
  ])
}

function signupsToCome(db: Database, userId: string, now: Date) {
  return db.query((orm) =>
    orm
      .select({ id: signups.id, eventId: signups.eventId })
      .from(signups)
      .innerJoin(events, eq(events.id, signups.eventId))
      .where(
        and(
          eq(signups.userId, userId),
          ne(signups.state, 'cancelled'),
          gt(events.endsAt, now),
          inArray(events.state, ['draft', 'published']),
        ),
      )
      .orderBy(signups.eventId),
  )
}

/** Removed children too: their nicknames are kept until now. */
function allChildrenOf(db: Database, guardianId: string): Promise<GuardedChild[]> {
  const { id, nickname, familyId } = children
  return db.query((orm) =>
    orm
      .select({ id, nickname, familyId })
      .from(children)
      .where(and(eq(children.guardianId, guardianId), isNotNull(nickname))),
  )
}

function erasing(user: SQL): SQL[] {
  return [
    sql`delete from reports where user_id = ${user}`,
    sql`delete from certificates where user_id = ${user}`,
    sql`delete from team_members where user_id = ${user}`,
    sql`delete from challenge_reminders where user_id = ${user}`,
    sql`delete from outbox_messages where user_id = ${user}`,
    sql`delete from role_grants where user_id = ${user}`,
    sql`delete from rate_windows where user_id = ${user}`,
    sql`update pledges set name = null where user_id = ${user}`,
    sql`update signups set name = null where user_id = ${user}`,
    sql`update contest_entries set name = null where user_id = ${user}`,
    sql`delete from identities where user_id = ${user}`,
  ]
}
