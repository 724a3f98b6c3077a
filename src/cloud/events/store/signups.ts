import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Database, Orm } from '../../database/database'
import { type PartyPerson, shownPeople } from './party'
import { signups } from './schema'

/** Columns of `signups`, which must keep that name in the statement for the hand-written parts. */
export const signupColumns = {
  id: signups.id,
  eventId: signups.eventId,
  state: signups.state,
  name: signups.name,
  signedAt: signups.signedAt,
  ahead: sql<number>`case when signups.state <> 'waiting' then 0 else (
    select coalesce(sum(w.size), 0)::int from signups w
    where w.event_id = signups.event_id and w.state = 'waiting' and w.sequence < signups.sequence
  ) end`.as('ahead'),
  people: sql<PartyPerson[]>`(
    ${shownPeople(sql`(select * from signup_people where signup_id = signups.id)`)}
  )`.as('people'),
}

function shownSignups(orm: Orm) {
  return orm.select(signupColumns).from(signups)
}

export type SignupRow = Awaited<ReturnType<typeof shownSignups>>[number]

async function findWhere(db: Database, condition: SQL | undefined): Promise<SignupRow | undefined> {
  const [row] = await db.query((orm) => shownSignups(orm).where(condition))
  return row
}

/** A sign-up that the person made. */
export function findSignup(db: Database, userId: string, id: string): Promise<SignupRow | undefined> {
  return findWhere(db, and(eq(signups.id, id), eq(signups.userId, userId)))
}

export function findSignupByKey(db: Database, userId: string, key: string): Promise<SignupRow | undefined> {
  return findWhere(db, and(eq(signups.userId, userId), eq(signups.key, key)))
}

/** A person's sign-ups for an event that are not cancelled, in order. */
export function signupsFor(db: Database, userId: string, eventId: string): Promise<SignupRow[]> {
  const own = and(eq(signups.userId, userId), eq(signups.eventId, eventId), ne(signups.state, 'cancelled'))
  return db.query((orm) => shownSignups(orm).where(own).orderBy(signups.sequence))
}
