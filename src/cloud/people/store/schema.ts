import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import type { TeamKind } from '#domain/volunteers/team'

/** Counters of writes in fixed windows: one row per person and action. */
export const rateWindows = pgTable(
  'rate_windows',
  {
    userId: reference('user_id', () => users.id).notNull(),
    action: text('action').notNull(),
    windowStart: instant('window_start').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.action] }),
    // This column stays the same within a window, so PostgreSQL can update the counter without touching the
    // index.
    index('rate_windows_start').on(table.windowStart),
  ],
)

export const users = pgTable('users', {
  id: rowId(),
  createdAt: instant('created_at').notNull(),
})

/** How a platform knows a user: `weapp` with the OPENID, `local` with a demo person. */
export const identities = pgTable(
  'identities',
  {
    provider: text('provider').$type<'weapp' | 'local'>().notNull(),
    subject: text('subject').notNull(),
    userId: reference('user_id', () => users.id).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.subject] }),
    // For finding a message's recipient, and what to delete when an account is closed.
    index('identities_user').on(table.userId),
  ],
)

/** A unit of kind 机关 (office), 学校 (school), 医院 (hospital) or 社区 (community). */
export const organisations = pgTable(
  'organisations',
  {
    id: rowId(),
    kind: text('kind').$type<TeamKind>().notNull(),
    name: text('name').notNull(),
    district: text('district').notNull(),
    /** One of the city's demonstration units. */
    demonstration: boolean('demonstration').notNull().default(false),
  },
  (table) => [
    check('organisations_kind', sql`${table.kind} in ('office', 'school', 'hospital', 'community')`),
  ],
)

export const roleGrants = pgTable(
  'role_grants',
  {
    id: rowId(),
    userId: reference('user_id', () => users.id).notNull(),
    role: text('role').$type<'worker' | 'teacher' | 'supervisor' | 'admin'>().notNull(),
    organisationId: reference('organisation_id', () => organisations.id),
    /** Null: valid until it is revoked. */
    expiresAt: instant('expires_at'),
  },
  (table) => [
    unique('role_grants_once').on(table.userId, table.role, table.organisationId).nullsNotDistinct(),
    index('role_grants_user').on(table.userId),
    check('role_grants_role', sql`${table.role} in ('worker', 'teacher', 'supervisor', 'admin')`),
  ],
)
