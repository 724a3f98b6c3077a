import { date, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference } from '../../database/columns'
import { users } from '../../people/store/schema'

/** What can be printed and verified by its code. The name is kept here and nowhere else. */
export const certificates = pgTable(
  'certificates',
  {
    code: text('code').primaryKey(),
    userId: reference('user_id', () => users.id).notNull(),
    /** `contest/<id>`, `challenge/<id>`, `streak/<days>` or `hours/<year>/<whole hours>`: a person has one certificate for each. */
    about: text('about').notNull(),
    name: text('name').notNull(),
    /** The sentence on the certificate. */
    what: text('what').notNull(),
    localDay: date('local_day').notNull(),
    issuedAt: instant('issued_at').notNull(),
  },
  (table) => [
    unique('certificates_once').on(table.userId, table.about),
    // Whoever has one of a challenge, a withdrawal finds it.
    index('certificates_about').on(table.about),
  ],
)
