import { date, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { instant, reference } from '../../database/columns'
import { users } from '../../people/store/schema'

/** Certificates that can be printed and verified by their code. The holder's name is stored only here. */
export const certificates = pgTable(
  'certificates',
  {
    code: text('code').primaryKey(),
    userId: reference('user_id', () => users.id).notNull(),
    /** Unique per person: `contest/<id>`, `challenge/<id>`, `streak/<days>`, `hours/<year>/<whole hours>`. */
    about: text('about').notNull(),
    name: text('name').notNull(),
    /** The sentence on the certificate. */
    what: text('what').notNull(),
    localDay: date('local_day').notNull(),
    issuedAt: instant('issued_at').notNull(),
  },
  (table) => [
    unique('certificates_once').on(table.userId, table.about),
    // When a consent is withdrawn, the certificates of its challenges are found by this index.
    index('certificates_about').on(table.about),
  ],
)
