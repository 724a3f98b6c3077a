import { pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { users } from '../../people/store/schema'

/** Who signed which version of the volunteers' pledge, and when. */
export const pledges = pgTable(
  'pledges',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id),
    version: text('version').notNull(),
    /** As they signed; null for who signed before it was asked for. */
    name: text('name'),
    signedAt: timestamp('signed_at', { withTimezone: true }).notNull(),
  },
  (table) => [unique('pledges_once').on(table.userId, table.version)],
)
