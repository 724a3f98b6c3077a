import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { users } from '../../people/store/schema'

/** Signed pledges of volunteers: who signed which version, and when. */
export const pledges = pgTable(
  'pledges',
  {
    id: rowId(),
    userId: reference('user_id', () => users.id).notNull(),
    version: text('version').notNull(),
    /** As they signed it; null if they signed before a name was asked for. */
    name: text('name'),
    signedAt: instant('signed_at').notNull(),
  },
  (table) => [unique('pledges_once').on(table.userId, table.version)],
)
