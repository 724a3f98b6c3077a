import { sql } from 'drizzle-orm'
import type { Execute } from './migration-history'

export type Right = 'select' | 'insert' | 'update' | 'delete'

const read: readonly Right[] = ['select']
const add: readonly Right[] = [...read, 'insert']
const change: readonly Right[] = [...add, 'update']
const replace: readonly Right[] = [...add, 'delete']
const all: readonly Right[] = [...change, 'delete']

/**
 * The rights on those tables that do not need all rights; a test compares them with the stores' statements.
 * Locking a row counts as updating it.
 */
export const narrowRights: Readonly<Record<string, readonly Right[]>> = {
  organisations: read,
  // Records are never changed or deleted.
  audit_log: add,
  participation: add,
  bin_points: add,
  group_weeks: add,
  teams: add,
  attendance: change,
  child_consents: change,
  children: change,
  contest_entries: change,
  contests: change,
  event_places: change,
  events: change,
  groups: change,
  participation_days: change,
  participation_totals: change,
  pledges: change,
  published_weeks: change,
  quiz_attempts: change,
  signup_people: change,
  signups: change,
  terms: change,
  users: change,
  certificates: replace,
  family_members: replace,
  group_children: replace,
  group_families: replace,
  identities: replace,
  role_grants: ['select', 'delete'],
  teach_backs: replace,
  team_members: replace,
}

/**
 * Gives the app's role exactly the rights that its statements need, and nothing else in the database. The
 * role's name is the database's with `_app` (npm run db:roles); if there is no such role, one role does
 * everything.
 */
export async function grantAppRights(execute: Execute): Promise<void> {
  const [role] = await execute<{ app: string }>(
    sql`select rolname as app from pg_roles where rolname = current_database() || '_app'`,
  )
  if (!role) return
  const app = sql.identifier(role.app)
  await execute(sql`revoke all on all tables in schema public from ${app}`)
  await execute(sql`grant usage on all sequences in schema public to ${app}`)
  await execute(sql`grant usage on schema drizzle to ${app}`)
  await execute(sql`grant select on drizzle.__drizzle_migrations to ${app}`)
  const tables = await execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  )
  for (const { name } of tables) {
    const rights = sql.raw((narrowRights[name] ?? all).join(', '))
    await execute(sql`grant ${rights} on ${sql.identifier(name)} to ${app}`)
  }
}
