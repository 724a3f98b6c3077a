import { pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference, rowId } from '../../database/columns'
import { users } from '../../people/store/schema'

/** Who signed which version of the volunteers' pledge, and when. */
export const pledges = pgTable(
  'pledges',
  {
    id: rowId(),
    userId: reference('user_id', () => users.id).notNull(),
    version: text('version').notNull(),
    /** As they signed; null for who signed before it was asked for. */
    name: text('name'),
    signedAt: instant('signed_at').notNull(),
  },
  (table) => [unique('pledges_once').on(table.userId, table.version)],
)
