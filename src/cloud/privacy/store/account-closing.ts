import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../database/database'
import { findFamilyOf, type GuardedChild, lockFamily } from '../../guardians/public'
import { inOneGo, leavingFamily, withdrawing } from '../../family/public'
import { lockGroupsOf } from '../../groups/public'
import { cancelSignup } from '../../events/public'

/**
 * Closes an account: cancels sign-ups to come, so that others get the places, then deletes all that tells who it was
 * in one transaction. What somebody took part in stays, under an id that leads to nobody. May be repeated. `familyCode`:
 * of those they leave behind.
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
  return db.run<{ id: string; eventId: string }>(sql`
    select s.id, s.event_id as "eventId" from signups s join events e on e.id = s.event_id
    where s.user_id = ${userId}::uuid and s.state <> 'cancelled' and e.ends_at > ${now.toISOString()}::timestamptz
      and e.state in ('draft', 'published')
    order by s.event_id`)
}

/** Those who were removed, too: their nicknames are kept until now. */
function allChildrenOf(db: Database, userId: string): Promise<GuardedChild[]> {
  return db.run<GuardedChild>(sql`
    select id, nickname, family_id from children where guardian_id = ${userId}::uuid and nickname is not null`)
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
