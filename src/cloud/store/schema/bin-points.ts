import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisations, users } from './people'

/** Bins at which a supervisor stands and shows a code. */
export const binPoints = pgTable(
  'bin_points',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    openerId: uuid('opener_id')
      .notNull()
      .references(() => users.id),
    name: text('name').notNull(),
    /** What its codes are made from; never leaves the cloud. */
    secret: text('secret').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('bin_points_organisation').on(table.organisationId),
    index('bin_points_opener').on(table.openerId),
    index('bin_points_opened').on(table.openedAt),
  ],
)
