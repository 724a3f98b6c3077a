import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { organisations, users } from '../../people/store/schema'

/** A volunteer team of an organisation; its kind is the organisation's. */
export const teams = pgTable(
  'teams',
  {
    id: rowId(),
    organisationId: reference('organisation_id', () => organisations.id).notNull(),
    name: text('name').notNull(),
    /** People type it to join. */
    code: text('code').notNull().unique('teams_code'),
    foundedAt: instant('founded_at').notNull(),
  },
  (table) => [
    index('teams_organisation').on(table.organisationId, table.foundedAt, table.id),
    index('teams_founded').on(table.foundedAt, table.id),
  ],
)

export const teamMembers = pgTable(
  'team_members',
  {
    teamId: reference('team_id', () => teams.id).notNull(),
    userId: reference('user_id', () => users.id).notNull(),
    /** The name for the team to use. */
    name: text('name').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    index('team_members_own').on(table.userId),
    index('team_members_roster').on(table.teamId, table.joinedAt, table.userId),
  ],
)
