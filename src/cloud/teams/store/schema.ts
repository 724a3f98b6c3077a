import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisations, users } from '../../people/store/schema'

/** A volunteer team of an organisation, whose kind is the team's. */
export const teams = pgTable(
  'teams',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    /** What people type to join. */
    code: text('code').notNull().unique('teams_code'),
    foundedAt: timestamp('founded_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('teams_organisation').on(table.organisationId, table.foundedAt, table.id),
    index('teams_founded').on(table.foundedAt, table.id),
  ],
)

export const teamMembers = pgTable(
  'team_members',
  {
    teamId: uuid('team_id')
      .notNull()
      .references(() => teams.id),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    /** What the team may call them. */
    name: text('name').notNull(),
    joinedAt: timestamp('joined_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    index('team_members_own').on(table.userId),
    index('team_members_roster').on(table.teamId, table.joinedAt, table.userId),
  ],
)
